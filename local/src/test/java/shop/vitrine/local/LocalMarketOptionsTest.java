package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocalMarketOptionsTest {
    private final LocalMarketOptions options = LocalMarketOptions.throwaway();

    @Test
    void aMarketForTestsKeepsNothingAndHasAllItsParts() {
        assertThat(options.data()).isNull();
        assertThat(options.port()).isZero();
        assertThat(options.parts()).containsExactlyInAnyOrder(MarketPart.values());
        assertThat(LocalMarketOptions.in(Path.of("mine/../ours")).data())
                .isEqualTo(Path.of("ours").toAbsolutePath());
    }

    @Test
    void eachWishChangesItselfAlone() {
        LocalMarketOptions changed =
                options.port(8080).exploded(true).environment("A", "1").environment("B", "2");
        assertThat(changed.port()).isEqualTo(8080);
        assertThat(changed.exploded()).isTrue();
        assertThat(changed.setting("A")).isEqualTo("1");
        assertThat(changed.setting("B")).isEqualTo("2");
        assertThat(changed.home()).isEqualTo(options.home());
        assertThat(options.environment()).isEmpty();
        assertThat(options.parts(MarketPart.values()[0]).parts()).containsExactly(MarketPart.values()[0]);
    }

    @Test
    void anEmptySettingIsNone() {
        assertThat(options.environment("A", " ").setting("A")).isNull();
        assertThat(options.setting("VITRINE_NOBODY_SETS_THIS")).isNull();
    }
}
