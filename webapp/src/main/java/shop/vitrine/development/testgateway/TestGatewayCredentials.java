package shop.vitrine.development.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.vitrine.platform.HmacSigner;

/** The secrets that the market and the test gateway share. */
@ApplicationScoped
class TestGatewayCredentials {
    @Inject
    HmacSigner signatures;

    /** What proves that a call comes from the market: the value of its {@code Authorization}. */
    String apiToken() {
        return "Bearer " + signatures.sign("test-gateway-api", "market");
    }

    boolean isApiToken(String given) {
        return given != null
                && given.startsWith("Bearer ")
                && signatures.verify("test-gateway-api", "market", given.substring("Bearer ".length()));
    }

    /** What proves that a notice comes from the gateway. */
    WebhookSignature webhookSignature() {
        return new WebhookSignature(content -> signatures.sign("test-gateway-notice", content));
    }
}
