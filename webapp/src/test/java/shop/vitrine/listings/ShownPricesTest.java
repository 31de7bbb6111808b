package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.conflict.Version;

class ShownPricesTest {
    private final Version version = Version.sent("aaaaaaaaaaaa:12.50:7;bbbbbbbbbbbb::0");

    @Test
    void whatIsShownTravelsAsOneVersion() {
        assertThat(ShownPrices.of(version).version()).isEqualTo(version);
        assertThat(ShownPrices.of(version).price("aaaaaaaaaaaa")).isEqualTo("12.50");
        assertThat(ShownPrices.of(version).stock("bbbbbbbbbbbb")).isEqualTo("0");
    }

    @Test
    void whatIsNoVersionShowsNothing() {
        assertThat(ShownPrices.of(Version.NONE).variants()).isEmpty();
        assertThat(ShownPrices.of(Version.sent("a:b;;:::;aaaaaaaaaaaa:1:2:3")).variants())
                .isEmpty();
        assertThat(ShownPrices.of(version).price("nobody")).isEmpty();
    }

    @Test
    void onlyWhatWasTypedAnewIsTouched() {
        UpdatePrices typed = new UpdatePrices(
                Map.of("aaaaaaaaaaaa", "12.50", "bbbbbbbbbbbb", "3"),
                Map.of("aaaaaaaaaaaa", "8", "bbbbbbbbbbbb", "0"),
                version);
        assertThat(typed.changesPrice("aaaaaaaaaaaa")).isFalse();
        assertThat(typed.changesPrice("bbbbbbbbbbbb")).isTrue();
        assertThat(typed.changesStock("aaaaaaaaaaaa")).isTrue();
        assertThat(typed.changesStock("bbbbbbbbbbbb")).isFalse();
    }
}
