package shop.vitrine.development;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.ProductionMarket;
import shop.vitrine.isolation.DeployedRoute;
import shop.vitrine.isolation.DeployedRoutes;

/** Development routes are absent in production, even with the operator's token. */
class DevelopmentRoutesIT {
    private static final String TOKEN = "the-operator-token-of-this-test-market";

    private static ProductionMarket market;

    @BeforeAll
    static void open() throws IOException {
        market = ProductionMarket.open(Map.of("VITRINE_OPERATOR_TOKEN", TOKEN));
    }

    @AfterAll
    static void close() {
        if (market != null) market.close();
    }

    @Test
    void everyRouteOfDevelopmentAnswers404() {
        List<DeployedRoute> routes = DeployedRoutes.all().stream()
                .filter(route -> route.resource().getPackageName().startsWith("shop.vitrine.development"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(8);
        assertThat(routes)
                .allSatisfy(route -> assertThat(ask(route)).as(route.toString()).isEqualTo(404));
    }

    /** Otherwise a 404 would prove nothing. */
    @Test
    void theOperatorAndBuyersAreAnswered() {
        assertThat(ask("POST", "/operator/key-rotation", "application/json")).isEqualTo(200);
        assertThat(ask("GET", "/shop", "application/json")).isEqualTo(200);
    }

    @Test
    void noDemoIsOpened() {
        assertThat(ask("GET", "/@lumen", "application/json")).isEqualTo(404);
    }

    private static int ask(DeployedRoute route) {
        String type = Optional.ofNullable(route.resource().getAnnotation(Consumes.class))
                .map(taken -> taken.value()[0])
                .orElse("application/x-www-form-urlencoded");
        return ask(route.method(), route.with(parameter -> "unknown"), type);
    }

    private static int ask(String method, String path, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(market.url() + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        try {
            HttpResponse<Void> reply = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            return reply.statusCode();
        } catch (IOException e) {
            throw new AssertionError(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
