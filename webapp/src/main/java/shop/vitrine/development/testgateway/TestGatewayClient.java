package shop.vitrine.development.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import shop.vitrine.payments.GatewayUnreachable;
import shop.vitrine.platform.Settings;

/** HTTP between market and test gateway. */
@ApplicationScoped
class TestGatewayClient {
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(5);

    @Inject
    TestGatewayCredentials credentials;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    /** This server's address as seen from itself. */
    String base() {
        return Settings.find("VITRINE_TEST_GATEWAY_URL").orElseGet(Settings::url);
    }

    /** @throws GatewayUnreachable without a timely response */
    JsonObject post(String path, String idempotencyKey, JsonObject body) {
        HttpRequest request = request(base() + path, body.toString())
                .header("Authorization", credentials.apiToken())
                .header("Idempotency-Key", idempotencyKey)
                .build();
        try {
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() != 200)
                throw new GatewayUnreachable("The test gateway answered " + answer.statusCode() + " to " + path, null);
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (IOException | JsonException e) {
            throw new GatewayUnreachable("The test gateway did not answer to " + path, e);
        }
    }

    /** Returns whether the webhook was accepted; never fails. */
    CompletableFuture<Boolean> deliver(String url, String body, String seal) {
        HttpRequest request =
                request(url, body).header(WebhookSignature.HEADER, seal).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((answer, problem) -> problem == null && answer.statusCode() == 200);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpRequest.Builder request(String url, String body) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(ANSWERING)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
