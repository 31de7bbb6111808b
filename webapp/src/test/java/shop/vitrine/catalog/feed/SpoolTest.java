package shop.vitrine.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpoolTest {
    @Test
    void keepsSmallFeedsInTheirOrder() throws IOException {
        assertThat(through(1_000, 50))
                .singleElement()
                .satisfies(part -> assertThat(part)
                        .extracting(Row::sku)
                        .startsWith("0", "1", "2")
                        .hasSize(50));
    }

    @Test
    void dealsLargeFeedsByProduct() throws IOException {
        List<List<Row>> parts = through(100L << 20, 5_000);
        assertThat(parts).hasSize(17);
        assertThat(parts.stream().mapToInt(List::size).sum()).isEqualTo(5_000);
        Set<String> seen = new HashSet<>();
        for (List<Row> part : parts) {
            Set<String> groups = new HashSet<>(part.stream().map(Row::group).toList());
            assertThat(groups).noneMatch(seen::contains);
            seen.addAll(groups);
        }
        assertThat(parts.getFirst().getFirst().details()).containsExactly(new Detail("Size", "Height", "9 cm"));
    }

    @Test
    void givesBackWhatItTook() throws IOException {
        Row row = Rows.row("1", "G")
                .with(Option.COLOR, "Grün")
                .pictures("a", "b", "c")
                .get();
        try (Spool spool = new Spool(50L << 20)) {
            spool.add(row);
            List<Row> back = new ArrayList<>();
            spool.forEachPart(part -> part.forEach(back::add));
            assertThat(back).containsExactly(row);
        }
    }

    @Test
    void remembersWhatItSaw() {
        Seen seen = new Seen();
        for (int i = 0; i < 100_000; i++) assertThat(seen.add("SKU-" + i)).isTrue();
        for (int i = 0; i < 100_000; i++) assertThat(seen.add("SKU-" + i)).isFalse();
    }

    private static List<List<Row>> through(long bytes, int rows) throws IOException {
        List<List<Row>> parts = new ArrayList<>();
        try (Spool spool = new Spool(bytes)) {
            for (int i = 0; i < rows; i++)
                spool.add(Rows.row("" + i, "G" + i % 700).get());
            spool.forEachPart(part -> {
                List<Row> all = new ArrayList<>();
                part.forEach(all::add);
                parts.add(all);
            });
        }
        return parts;
    }
}
