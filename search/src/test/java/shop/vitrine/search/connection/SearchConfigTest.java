package shop.vitrine.search.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchConfigTest {
    private final SearchConfig config = SearchConfig.at(URI.create("http://127.0.0.1:9200"));

    @ParameterizedTest
    @ValueSource(strings = {"", "Products", "1products", "-a", "a_b", "a*", "a,b", "a b", ".kibana"})
    void anIndexHasAPlainName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> config.withIndex(name));
        assertThat(config.withIndex("products-2").index()).isEqualTo("products-2");
    }

    @Test
    void noLogHasThePassword() {
        SearchConfig known = config.as("market", "secret-word");
        assertThat(known.toString()).contains("market").doesNotContain("secret-word");
        assertThat(known.withIndex("other").credentials()).isEqualTo(known.credentials());
        assertThat(known.withTimeouts(Duration.ofMillis(1), Duration.ofMillis(2))
                        .credentials())
                .isEqualTo(known.credentials());
    }

    @Test
    void aSearchWaitsLessThanAWrite() {
        assertThat(config.answer()).isLessThan(config.patience());
        assertThat(config.connect()).isLessThan(config.answer());
    }
}
