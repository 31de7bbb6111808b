package shop.vitrine.feeds.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.vitrine.feeds.parsing.SkuSet;
import shop.vitrine.feeds.rows.FeedAttribute;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;

class RowPartitionsTest {
    @Test
    void keepsSmallFeedsInTheirOrder() throws IOException {
        assertThat(through(1_000, 50))
                .singleElement()
                .satisfies(part -> assertThat(part)
                        .extracting(FeedRow::sku)
                        .startsWith("0", "1", "2")
                        .hasSize(50));
    }

    @Test
    void dealsLargeFeedsByProduct() throws IOException {
        List<List<FeedRow>> parts = through(100L << 20, 5_000);
        assertThat(parts).hasSize(17);
        assertThat(parts.stream().mapToInt(List::size).sum()).isEqualTo(5_000);
        Set<String> seen = new HashSet<>();
        for (List<FeedRow> part : parts) {
            Set<String> groups = new HashSet<>(part.stream().map(FeedRow::group).toList());
            assertThat(groups).noneMatch(seen::contains);
            seen.addAll(groups);
        }
        assertThat(parts.getFirst().getFirst().text().details())
                .containsExactly(new FeedAttribute("Size", "Height", "9 cm"));
    }

    @Test
    void givesBackWhatItTook() throws IOException {
        FeedRow row = SampleRows.row("1", "G")
                .with(OptionColumn.COLOR, "Grün")
                .pictures("a", "b", "c")
                .get();
        try (RowPartitions spool = new RowPartitions(50L << 20)) {
            spool.add(row);
            List<FeedRow> back = new ArrayList<>();
            spool.forEachPartition(part -> part.forEach(back::add));
            assertThat(back).containsExactly(row);
        }
    }

    @Test
    void remembersWhatItSaw() {
        SkuSet set = new SkuSet();
        for (int i = 0; i < 100_000; i++) assertThat(set.add("SKU-" + i)).isTrue();
        for (int i = 0; i < 100_000; i++) assertThat(set.add("SKU-" + i)).isFalse();
    }

    private static List<List<FeedRow>> through(long bytes, int rows) throws IOException {
        List<List<FeedRow>> parts = new ArrayList<>();
        try (RowPartitions spool = new RowPartitions(bytes)) {
            for (int i = 0; i < rows; i++)
                spool.add(SampleRows.row("" + i, "G" + i % 700).get());
            spool.forEachPartition(part -> {
                List<FeedRow> all = new ArrayList<>();
                part.forEach(all::add);
                parts.add(all);
            });
        }
        return parts;
    }
}
