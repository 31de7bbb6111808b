package shop.vitrine;

import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A reverse proxy that ends TLS with a generated certificate, keeps the host and sets {@code X-Forwarded-For}. */
public final class TlsProxy implements AutoCloseable {
    private static final String PASSWORD = "of-a-test";

    private static final String HOST = "localhost";

    private final LoadBalancingProxyClient markets = new LoadBalancingProxyClient().setConnectionsPerThread(20);
    private final SSLContext tls = certificate();
    private final Undertow server;

    /** Listens at once, since the market must know its address; {@link #leadTo} sets the target. */
    public TlsProxy() throws IOException, GeneralSecurityException {
        ProxyHandler handler = ProxyHandler.builder()
                .setProxyClient(markets)
                .setReuseXForwarded(true)
                .build();
        server = Undertow.builder()
                .addHttpsListener(0, HOST, tls)
                .setHandler(handler)
                .build();
        server.start();
    }

    public void leadTo(String market) {
        // By number: if the name also resolves to ::1, nobody listens there.
        markets.addHost(URI.create(market.replace("localhost", "127.0.0.1")));
    }

    public URI url() {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
        return URI.create("https://" + HOST + ":" + address.getPort());
    }

    public HttpClient client() {
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    private static SSLContext certificate() throws IOException, GeneralSecurityException {
        Path file = Files.createTempDirectory("vitrine-certificate").resolve("key.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = List.of(
                keytool.toString(),
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                "market",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + HOST,
                "-ext",
                "san=dns:" + HOST,
                "-validity",
                "2");
        try {
            int end = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (end != 0) throw new IllegalStateException("keytool ended with " + end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        Files.delete(file);
        Files.delete(file.getParent());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("market", keys.getCertificate("market"));
        trusted.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        server.stop();
    }
}
