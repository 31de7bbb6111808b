package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    @Test
    void thePagesHoldEveryItemOnce() {
        for (int size = 1; size <= 12; size++)
            for (int total = 1; total <= 50; total++) {
                int shown = 0;
                int count = Pages.of(1, size, total).count();
                for (int page = 1; page <= count; page++) {
                    Pages pages = Pages.of(page, size, total);
                    assertThat(pages.offset()).isEqualTo(shown);
                    int here = Math.min(size, total - shown);
                    assertThat(here)
                            .as("page %d of %d items", page, total)
                            .isPositive()
                            .isLessThanOrEqualTo(size);
                    shown += here;
                }
                assertThat(shown).isEqualTo(total);
            }
    }

    @ParameterizedTest
    @CsvSource({"-5, 1", "0, 1", "1, 1", "3, 3", "4, 3", "2147483647, 3"})
    void whatIsNoSuchPageIsTheNearestOne(int wanted, int page) {
        assertThat(Pages.of(wanted, 10, 25).page()).isEqualTo(page);
    }

    @Test
    void theFirstHasNothingBeforeItAndTheLastNothingAfter() {
        assertThat(Pages.of(1, 10, 25).previous()).isNull();
        assertThat(Pages.of(1, 10, 25).next()).isEqualTo(2);
        assertThat(Pages.of(2, 10, 25).previous()).isEqualTo(1);
        assertThat(Pages.of(3, 10, 25).next()).isNull();
        assertThat(Pages.of(1, 10, 0)).isEqualTo(new Pages(1, 1, 10));
        assertThat(new Pager(null, null, Pages.of(1, 10, 9)).isNeeded()).isFalse();
        assertThat(new Pager(null, "/shop?page=2", null).isNeeded()).isTrue();
    }
}
