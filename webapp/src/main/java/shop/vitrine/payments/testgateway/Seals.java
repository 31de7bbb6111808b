package shop.vitrine.payments.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.vitrine.house.Signatures;

/** The secrets that the market and the test gateway share. */
@ApplicationScoped
public class Seals {
    @Inject
    Signatures signatures;

    /** What proves that a call comes from the market: the value of its {@code Authorization}. */
    String apiToken() {
        return "Bearer " + signatures.sign("test-gateway-api", "market");
    }

    boolean isApiToken(String given) {
        return given != null
                && given.startsWith("Bearer ")
                && signatures.match("test-gateway-api", "market", given.substring("Bearer ".length()));
    }

    /** What proves that a notice comes from the gateway. */
    Seal notices() {
        return new Seal(content -> signatures.sign("test-gateway-notice", content));
    }
}
