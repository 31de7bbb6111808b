package shop.vitrine.development.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.vitrine.platform.HmacSigner;

/** Shared secrets of market and test gateway. */
@ApplicationScoped
class TestGatewayCredentials {
    @Inject
    HmacSigner signatures;

    /** Value of the {@code Authorization} header. */
    String apiToken() {
        return "Bearer " + signatures.sign("test-gateway-api", "market");
    }

    boolean isApiToken(String given) {
        return given != null
                && given.startsWith("Bearer ")
                && signatures.verify("test-gateway-api", "market", given.substring("Bearer ".length()));
    }

    WebhookSignature webhookSignature() {
        return new WebhookSignature(content -> signatures.sign("test-gateway-notice", content));
    }
}
