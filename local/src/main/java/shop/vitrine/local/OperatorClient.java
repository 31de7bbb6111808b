package shop.vitrine.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HTTP client of the operator endpoints. */
public final class OperatorClient {
    private static final Pattern LAST = Pattern.compile("done( |$)|failed: ");

    /** Not HTTP/2, where the server closes a connection after a silent minute, even mid-response. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String url;
    private final String token;

    OperatorClient(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /**
     * Imports the demo market unless it is there.
     *
     * @throws IOException with a sentence if it fails
     */
    public void openDemo(ProgressListener progress) throws IOException {
        String last = call("/operator/demo", progress::report);
        if (!last.equals("done")) throw new IOException("the demo market was not imported: " + reason(last));
    }

    /**
     * Imports a product feed.
     *
     * @param line receives {@code progress {…}} and {@code problem {…}}, in order
     * @return counts as JSON
     * @throws IOException with a sentence if the feed was refused
     */
    public String importFeed(String shop, Path feed, boolean dryRun, Consumer<String> line) throws IOException {
        String path = feed.toAbsolutePath().normalize().toString();
        String query = "?shop=" + encoded(shop) + "&feed=" + encoded(path) + "&dryRun=" + dryRun;
        String last = call("/operator/imports" + query, line);
        if (!last.startsWith("done ")) throw new IOException(reason(last));
        return last.substring("done ".length());
    }

    /**
     * Moves the clock.
     *
     * @throws IOException unless it is a development market
     */
    public void advanceClock(Duration by) throws IOException {
        call("/operator/clock?seconds=" + by.toSeconds(), line -> {});
    }

    /**
     * Sets development DNS records.
     *
     * @param texts empty removes the name
     * @throws IOException unless it is a development market
     */
    public void setDnsRecords(String name, String... texts) throws IOException {
        StringBuilder query = new StringBuilder("?name=" + encoded(name));
        for (String text : texts) query.append("&text=").append(encoded(text));
        call("/operator/dns" + query, line -> {});
    }

    /**
     * The demo admin's next code.
     *
     * @throws IOException if there is none right now, since each is valid once
     */
    public String code() throws IOException {
        String last = call("/operator/authenticator-code", line -> {});
        if (!last.startsWith("done ")) throw new IOException(reason(last));
        return last.substring("done ".length());
    }

    private static String reason(String last) {
        if (last.startsWith("failed: ")) return last.substring("failed: ".length());
        return "the market broke off; its log says more";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns the last line; earlier ones go to the consumer as they arrive. */
    private String call(String path, Consumer<String> consumer) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<Stream<String>> response = client.send(request, BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException("the market answers with status " + response.statusCode());
                }
                for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
                    String line = all.next();
                    if (LAST.matcher(line).lookingAt()) return line;
                    consumer.accept(line);
                }
                return "";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
