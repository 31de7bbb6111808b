package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkuSetTest {
    @Test
    void remembersEachOnceHoweverManyThereAre() {
        SkuSet seen = new SkuSet();
        for (int i = 0; i < 50_000; i++)
            assertThat(seen.add("SKU-" + i)).as("%d", i).isTrue();
        for (int i = 0; i < 50_000; i++)
            assertThat(seen.add("SKU-" + i)).as("%d", i).isFalse();
    }

    @Test
    void aSkuIsTakenAsItIsWritten() {
        SkuSet seen = new SkuSet();
        for (String sku : new String[] {"", "a", "A", "a ", "aa", "ab", "ba", "\0", "0"})
            assertThat(seen.add(sku)).as(sku).isTrue();
    }
}
