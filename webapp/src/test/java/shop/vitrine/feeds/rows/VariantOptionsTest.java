package shop.vitrine.feeds.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.feeds.parsing.RowParser;

class VariantOptionsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private final Product fresh = new Product("shop", NOW);

    @Test
    void onlyWhatDiffersIsAnOption() {
        VariantOptions options =
                of(row("1", "color", "Red", "size", "S", "material", "Wool"), row("2", "color", "Red", "size", "M"));
        assertThat(options.names()).containsExactly("Size", "Material");
        assertThat(options.values("1")).containsExactly("S", "Wool");
        assertThat(options.values("2")).containsExactly("M", VariantOptions.NONE);
        assertThat(options.varies(OptionColumn.SIZE)).isTrue();
        assertThat(options.varies(OptionColumn.COLOR)).isFalse();
    }

    @Test
    void noTwoVariantsHaveTheSameValuesHoweverLittleTheySay() {
        List<Map<String, String>> said = new ArrayList<>();
        for (String colour : new String[] {"Red", "Blue", null})
            for (String size : new String[] {"S", null})
                for (String gender : new String[] {"male", null})
                    for (String pattern : new String[] {"dots", null}) {
                        Map<String, String> fields = new HashMap<>();
                        if (colour != null) fields.put("color", colour);
                        if (size != null) fields.put("size", size);
                        if (gender != null) fields.put("gender", gender);
                        if (pattern != null) fields.put("pattern", pattern);
                        said.add(fields);
                        List<FeedRow> rows = new ArrayList<>();
                        for (int i = 0; i < said.size(); i++) rows.add(row("SKU" + i, said.get(i)));
                        VariantOptions options = new VariantOptions(rows, fresh);
                        assertThat(options.names()).hasSizeLessThanOrEqualTo(ProductDetails.MAX_OPTIONS);
                        assertThat(rows.stream().map(FeedRow::sku).map(options::values))
                                .doesNotHaveDuplicates()
                                .allMatch(values ->
                                        values.size() == options.names().size());
                    }
    }

    @Test
    void aSingleVariantHasNothingToChoose() {
        VariantOptions options = of(row("1", "color", "Red"));
        assertThat(options.names()).isEmpty();
        assertThat(options.values("1")).isEmpty();
    }

    @Test
    void theSellersOwnNamesGoBeforeGooglesColumns() {
        VariantOptions options = of(
                row("1", "color", "Red", "vitrine_state", "published", "vitrine_options", "Scent:Rose"),
                row("2", "color", "Blue", "vitrine_state", "published", "vitrine_options", "Scent:Oak"));
        assertThat(options.names()).containsExactly("Scent");
        assertThat(options.values("2")).containsExactly("Oak");
        assertThat(options.varies(OptionColumn.COLOR)).isFalse();
    }

    @Test
    void namesThatDoNotTellVariantsApartAreNotTaken() {
        VariantOptions options = of(
                row("1", "color", "Red", "vitrine_state", "published", "vitrine_options", "Scent:Rose"),
                row("2", "color", "Blue", "vitrine_state", "published", "vitrine_options", "Scent:Rose"));
        assertThat(options.names()).containsExactly("Color");
    }

    private VariantOptions of(FeedRow... rows) {
        return new VariantOptions(List.of(rows), fresh);
    }

    private static FeedRow row(String sku, String... fields) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return row(sku, all);
    }

    private static FeedRow row(String sku, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(Map.of("id", sku, "item_group_id", "A", "title", "Hat", "price", "1 EUR"));
        return new RowParser(problem -> {}, NOW).parse(RawRow.of(1, 1, all)).orElseThrow();
    }
}
