package shop.vitrine.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import shop.vitrine.platform.Settings;

/** Applies the market's scheme and the visitor's address to each request, and sets headers for every response. */
public class ProxyHeaders implements ServletExtension {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final HttpString HSTS = new HttpString("Strict-Transport-Security");
    private static final HttpString OPENER = new HttpString("Cross-Origin-Opener-Policy");
    private static final HttpString RESOURCE = new HttpString("Cross-Origin-Resource-Policy");
    private static final HttpString CONTENT_TYPE = new HttpString("X-Content-Type-Options");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        String scheme = URI.create(Settings.url()).getScheme();
        TrustedProxies proxies =
                Settings.find("VITRINE_PROXIES").map(TrustedProxies::parse).orElse(TrustedProxies.NONE);
        deployment.addInitialHandlerChainWrapper(next -> handler(next, scheme, proxies));
    }

    private static HttpHandler handler(HttpHandler next, String scheme, TrustedProxies proxies) {
        boolean secure = scheme.equals("https");
        return exchange -> {
            exchange.setRequestScheme(scheme);
            exchange.putAttachment(HttpServerExchange.SECURE_REQUEST, secure);
            InetAddress peer = exchange.getSourceAddress().getAddress();
            InetAddress client =
                    proxies.client(peer, exchange.getRequestHeaders().get(FORWARDED_FOR));
            if (!client.equals(peer)) exchange.setSourceAddress(new InetSocketAddress(client, 0));
            tellBrowser(exchange, secure);
            next.handleRequest(exchange);
        };
    }

    /** Pictures may be shown in mails; all else only on our own pages. */
    private static void tellBrowser(HttpServerExchange exchange, boolean secure) {
        var headers = exchange.getResponseHeaders();
        boolean picture = exchange.getRelativePath().startsWith("/media/");
        headers.put(RESOURCE, picture ? "cross-origin" : "same-origin");
        headers.put(OPENER, "same-origin");
        headers.put(CONTENT_TYPE, "nosniff");
        if (secure) headers.put(HSTS, "max-age=31536000");
    }
}
