package shop.vitrine.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.list.ListQuery;

class SellerOrderListQueryTest {
    @Test
    void whoAsksForNothingSeesWhatIsToBePacked() {
        assertThat(read(Map.of()).tab()).isEqualTo(SellerOrderTab.PACK);
        assertThat(read(Map.of()).isFiltered()).isFalse();
    }

    @Test
    void whoSearchesLooksThroughAllOrders() {
        assertThat(read(Map.of("q", "Jo")).tab()).isEqualTo(SellerOrderTab.ALL);
        assertThat(read(Map.of("q", "Jo", "state", "ship")).tab()).isEqualTo(SellerOrderTab.SHIP);
        assertThat(read(Map.of("q", "Jo")).isFiltered()).isTrue();
        assertThat(read(Map.of("from", "2026-03-01")).isFiltered()).isTrue();
    }

    @Test
    void aNumberIsUnderstoodAsItIsRead() {
        assertThat(read(Map.of("q", "v-2ghos-ybi1l")).number()).isEqualTo("V-2GH0S-YB111");
    }

    @Test
    void aNameIsLookedForByItsWordsWithoutTheirMarks() {
        assertThat(read(Map.of("q", " José  ÁLVAREZ")).words()).containsExactly("jose", "alvarez");
    }

    @Test
    void theAddressKeepsWhatWasAskedFor() {
        assertThat(read(Map.of("q", "Jo", "state", "late", "to", "2026-03-01")).path())
                .isEqualTo("/seller/orders?state=late&q=Jo&to=2026-03-01");
    }

    private static SellerOrderListQuery read(Map<String, String> given) {
        Map<String, List<String>> lists = new java.util.HashMap<>();
        given.forEach((name, value) -> lists.put(name, List.of(value)));
        return ListQuery.read(SellerOrderListQuery.class, null, lists);
    }
}
