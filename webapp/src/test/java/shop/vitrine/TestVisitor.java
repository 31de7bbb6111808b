package shop.vitrine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A browser with cookies and forms but no JavaScript. Redirects are followed only on request. */
public final class TestVisitor {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String market;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public TestVisitor(String market) {
        this.market = market;
    }

    /** Adds a header to all further requests. */
    public TestVisitor with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public TestResponse get(String path) {
        return send(request(path).GET());
    }

    public TestResponse follow(TestResponse reply) {
        TestResponse next = reply;
        for (int hops = 0; next.status() / 100 == 3 && next.status() != 304; hops++) {
            if (hops > 8) throw new AssertionError("Too many redirects at " + next);
            next = get(next.header("Location"));
        }
        return next;
    }

    /** Alternating names and values. */
    public TestResponse post(String path, String... fields) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) form.add(Map.entry(fields[i], fields[i + 1]));
        return post(path, form);
    }

    /** Submits a form with these values in place of its own. */
    public TestResponse submit(Element form, String... fields) {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) own.put(fields[i], fields[i + 1]);
        ((org.jsoup.nodes.FormElement) form)
                .formData().stream()
                        .filter(pair -> !own.containsKey(pair.key()))
                        .forEach(pair -> sent.add(Map.entry(pair.key(), pair.value())));
        own.forEach((name, value) -> sent.add(Map.entry(name, value)));
        return post(form.attr("action"), sent);
    }

    /** Submits a form with files, with these values in place of its own. */
    public TestResponse submit(Element form, Map<String, String> fields, List<FormFile> files) {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        ((org.jsoup.nodes.FormElement) form)
                .formData().stream()
                        .filter(pair -> !fields.containsKey(pair.key()))
                        .filter(pair ->
                                files.stream().noneMatch(file -> file.field().equals(pair.key())))
                        .forEach(pair -> sent.add(Map.entry(pair.key(), pair.value())));
        sent.addAll(fields.entrySet());
        return upload(form.attr("action"), sent, files);
    }

    /** Posts {@code multipart/form-data} as a browser does. */
    public TestResponse upload(String path, List<Map.Entry<String, String>> fields, List<FormFile> files) {
        String boundary = "----vitrine" + System.nanoTime();
        var body = new java.io.ByteArrayOutputStream();
        fields.forEach(field -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        for (FormFile file : files) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                            + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .setHeader("Sec-Fetch-Site", headers.getOrDefault("Sec-Fetch-Site", "same-origin"))
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file in a form. */
    public record FormFile(String field, String name, byte[] bytes) {}

    private TestResponse post(String path, List<Map.Entry<String, String>> form) {
        String body = form.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Sec-Fetch-Site", headers.getOrDefault("Sec-Fetch-Site", "same-origin"))
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        URI address = URI.create(market + "/").resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private TestResponse send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new TestResponse(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        boolean gone = cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0");
        if (gone || value.isEmpty()) cookies.remove(name);
        else cookies.put(name, value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
