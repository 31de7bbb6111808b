package shop.vitrine.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Mails as pages, {@code /} and {@code /mails/1}, and as {@code /mails.json} for tests. */
final class CaughtMailHandler implements HttpHandler {
    private static final Pattern ONE = Pattern.compile("/mails/(\\d{1,18})(/html)?");
    private static final String PAGE = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vitrine mails</title>
        <meta name="viewport" content="width=device-width"><style>
        body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        td,th{padding:.3rem .8rem .3rem 0;text-align:left}pre{white-space:pre-wrap}
        iframe{width:100%%;height:60vh;border:1px solid #ccc}</style></head><body>%s</body></html>
        """;

    private final Supplier<List<CaughtMail>> mails;

    CaughtMailHandler(Supplier<List<CaughtMail>> mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher one = ONE.matcher(path);
            if (path.equals("/")) send(exchange, 200, "text/html", PAGE.formatted(list()));
            else if (path.equals("/mails.json")) send(exchange, 200, "application/json", json());
            else if (one.matches()) show(exchange, find(Long.parseLong(one.group(1))), one.group(2) != null);
            else send(exchange, 404, "text/plain", "There is no such page.");
        }
    }

    private Optional<CaughtMail> find(long id) {
        return mails.get().stream().filter(mail -> mail.id() == id).findFirst();
    }

    private static void show(HttpExchange exchange, Optional<CaughtMail> mail, boolean html) throws IOException {
        if (mail.isEmpty()) {
            send(exchange, 404, "text/plain", "There is no such mail any more.");
        } else if (html) {
            exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox allow-popups");
            send(exchange, 200, "text/html", mail.get().html());
        } else {
            send(exchange, 200, "text/html", PAGE.formatted(page(mail.get())));
        }
    }

    private String list() {
        StringBuilder rows = new StringBuilder("<h1>Mails</h1><table><tr><th>When<th>To<th>Subject</tr>");
        for (CaughtMail mail : mails.get()) {
            rows.append("<tr><td>%tT<td>%s<td><a href=\"/mails/%d\">%s</a></tr>"
                    .formatted(
                            mail.at().atZone(ZoneId.systemDefault()),
                            Entities.escape(mail.to()),
                            mail.id(),
                            Entities.escape(mail.subject())));
        }
        return rows.append("</table>").toString();
    }

    private static String page(CaughtMail mail) {
        String html = mail.html().isEmpty()
                ? ""
                : "<iframe title=\"As HTML\" sandbox=\"allow-popups\" src=\"/mails/" + mail.id() + "/html\"></iframe>";
        return "<p><a href=\"/\">All mails</a></p><h1>%s</h1><p>To %s</p>%s<pre>%s</pre>"
                .formatted(Entities.escape(mail.subject()), Entities.escape(mail.to()), html, linked(mail.text()));
    }

    private static String linked(String text) {
        return Entities.escape(text).replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
    }

    private String json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (CaughtMail mail : mails.get()) {
            all.add(Json.createObjectBuilder()
                    .add("id", mail.id())
                    .add("at", mail.at().toString())
                    .add("to", mail.to())
                    .add("subject", mail.subject())
                    .add("text", mail.text())
                    .add("html", mail.html())
                    .add("links", Json.createArrayBuilder(mail.links())));
        }
        return all.build().toString();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
