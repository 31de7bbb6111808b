package shop.vitrine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionSettingsTest {
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "VITRINE_URL", "https://market.example",
            "VITRINE_PROXIES", "10.0.0.2",
            "VITRINE_OPERATOR_TOKEN", "0123456789abcdef0123456789abcdef"));

    @Test
    void aMarketBehindANamedProxyOpens() {
        assertThat(ProductionSettings.fault(settings::get)).isEmpty();
    }

    @Test
    void oneThatServesThisMachineAloneNeedsNoProxy() {
        settings.remove("VITRINE_PROXIES");
        settings.put("VITRINE_URL", "http://localhost:8080");
        assertThat(ProductionSettings.fault(settings::get)).isEmpty();
    }

    @Test
    void plainHttpIsRefused() {
        settings.put("VITRINE_URL", "http://market.example");
        assertThat(ProductionSettings.fault(settings::get)).get().asString().contains("VITRINE_URL", "https");
    }

    @Test
    void withoutItsProxyAllVisitorsWouldBeOne() {
        settings.remove("VITRINE_PROXIES");
        assertThat(ProductionSettings.fault(settings::get)).get().asString().contains("VITRINE_PROXIES");
    }

    @Test
    void aTokenThatCanBeGuessedIsRefused() {
        settings.put("VITRINE_OPERATOR_TOKEN", "short");
        assertThat(ProductionSettings.fault(settings::get)).isPresent();
        settings.put("VITRINE_OPERATOR_TOKEN", "dev-0123456789abcdef0123456789abcdef");
        assertThat(ProductionSettings.fault(settings::get)).isPresent();
    }
}
