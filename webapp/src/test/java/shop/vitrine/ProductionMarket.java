package shop.vitrine;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import shop.vitrine.local.LocalMarket;
import shop.vitrine.local.LocalMarketOptions;
import shop.vitrine.local.servers.FreePorts;

/** An empty market in production mode. Its search index is a stub that is always healthy and empty. */
public final class ProductionMarket implements AutoCloseable {
    private final LocalMarket market;
    private final int port;
    private final HttpServer search;

    private ProductionMarket(LocalMarket market, int port, HttpServer search) {
        this.market = market;
        this.port = port;
        this.search = search;
    }

    /** @param settings beyond the required ones */
    public static ProductionMarket open(Map<String, String> settings) throws IOException {
        HttpServer search = withoutIndex();
        int port = FreePorts.free();
        LocalMarketOptions options = LocalMarketOptions.throwaway()
                .port(port)
                .environment("VITRINE_MODE", "production")
                .environment("VITRINE_SECRET", "a-secret-that-only-this-test-market-knows")
                .environment("VITRINE_DOCUMENT_KEYS", "A".repeat(43) + "=")
                .environment(
                        "VITRINE_ES_URL",
                        "http://127.0.0.1:" + search.getAddress().getPort())
                .progress(System.out::println);
        for (var setting : settings.entrySet()) options = options.environment(setting.getKey(), setting.getValue());
        try {
            return new ProductionMarket(LocalMarket.start(options), port, search);
        } catch (RuntimeException e) {
            search.stop(0);
            throw e;
        }
    }

    private static HttpServer withoutIndex() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean health = exchange.getRequestURI().getPath().startsWith("/_cluster/health");
            exchange.sendResponseHeaders(health ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** Where it listens; what its visitors type is {@code VITRINE_URL}. */
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        market.close();
        search.stop(0);
    }
}
