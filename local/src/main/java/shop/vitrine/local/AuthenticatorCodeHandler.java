package shop.vitrine.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;

/** Shows the authenticator codes of the demo's admin: {@code /code}, and as plain text {@code /code.txt}. */
final class AuthenticatorCodeHandler implements HttpHandler {
    private static final String PAGE = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vitrine code</title>
        <meta name="viewport" content="width=device-width"><style>
        body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        strong{font-size:2.5rem;letter-spacing:.1em}</style></head><body>
        <h1>Code of %s</h1><p><strong>%s</strong></p>
        <p>Good for half a minute and for once; reload for the next. <a href="/">Mails</a></p></body></html>
        """;

    private final OperatorClient operator;

    AuthenticatorCodeHandler(OperatorClient operator) {
        this.operator = operator;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean plain = exchange.getRequestURI().getPath().endsWith(".txt");
            String code = code();
            String admin = DemoLogins.DEMO.get("admin").user();
            String body = plain ? code : PAGE.formatted(Entities.escape(admin), Entities.escape(code));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", (plain ? "text/plain" : "text/html") + "; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String code() {
        try {
            return operator.code();
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
