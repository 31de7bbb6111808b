package shop.vitrine.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShowcaseAddressTest {
    private static final String CANONICAL = "https://vitrine.shop/@lumen";

    @Test
    void inTheMarketItStandsBehindItsHandle() {
        ShowcaseAddress address = ShowcaseAddress.market("lumen", CANONICAL);
        assertThat(address.home()).isEqualTo("/@lumen");
        assertThat(address.collection("lamps")).isEqualTo("/@lumen/lamps");
        assertThat(address.theme("7f")).isEqualTo("/@lumen/theme.css?v=7f");
        assertThat(address.market()).isEmpty();
        assertThat(address.isHost()).isFalse();
        assertThat(address.isDraft()).isFalse();
    }

    @Test
    void atAHostOfItsOwnItIsTheHomeAndTheMarketIsElsewhere() {
        ShowcaseAddress address = ShowcaseAddress.host("https://vitrine.shop", "https://lumen.com");
        assertThat(address.home()).isEqualTo("/");
        assertThat(address.collection("lamps")).isEqualTo("/lamps");
        assertThat(address.theme("7f")).isEqualTo("/theme.css?v=7f");
        assertThat(address.market()).isEqualTo("https://vitrine.shop");
        assertThat(address.isHost()).isTrue();
    }

    @Test
    void aDraftKeepsWhatItsAddressSays() {
        ShowcaseAddress address = ShowcaseAddress.draft("?version=3", CANONICAL);
        assertThat(address.collection("lamps")).isEqualTo("/seller/showcase/preview?version=3&collection=lamps");
        assertThat(address.theme("7f")).isEqualTo("/seller/showcase/preview/theme.css?version=3&v=7f");
        assertThat(address.isDraft()).isTrue();
    }

    @Test
    void searchEnginesKnowOneAddress() {
        ShowcaseAddress address = ShowcaseAddress.market("lumen", CANONICAL);
        assertThat(address.canonical(null)).isEqualTo(CANONICAL);
        assertThat(address.canonical("lamps")).isEqualTo(CANONICAL + "/lamps");
    }
}
