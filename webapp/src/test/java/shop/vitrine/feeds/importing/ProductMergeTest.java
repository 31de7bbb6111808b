package shop.vitrine.feeds.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RowGroup;
import shop.vitrine.stock.StockLevel;

class ProductMergeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private final Product product = new Product("shop", "A", NOW);

    @Test
    void offersWhatVariesAndTellsTheRest() {
        write(
                row("1").with(OptionColumn.COLOR, "Red")
                        .with(OptionColumn.SIZE, "M")
                        .with(OptionColumn.MATERIAL, "Wool"),
                row("2").with(OptionColumn.COLOR, "Red")
                        .with(OptionColumn.SIZE, "L")
                        .with(OptionColumn.MATERIAL, "Wool"));
        assertThat(product.optionNames()).containsExactly("Size");
        assertThat(product.variants()).extracting(Variant::options).containsExactly(List.of("M"), List.of("L"));
        assertThat(product.attributes())
                .extracting(Attribute::name, Attribute::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Color", "Red"),
                        org.assertj.core.groups.Tuple.tuple("Material", "Wool"),
                        org.assertj.core.groups.Tuple.tuple("Height", "9 cm"));
    }

    @Test
    void fitsWhatIsNewToWhatIsThere() {
        write(row("1").with(OptionColumn.COLOR, "Red"));
        assertThat(product.optionNames()).isEmpty();
        write(row("2").with(OptionColumn.COLOR, "Blue"));
        assertThat(product.optionNames()).containsExactly("Color");
        assertThat(product.variants()).extracting(Variant::options).containsExactly(List.of("Red"), List.of("Blue"));
        assertThat(write(row("2").with(OptionColumn.COLOR, "Blue"))).isEqualTo(new ImportResult(1, 0, 0, 1, 0));
    }

    @Test
    void tellsVariantsApartThatSayNothingOfThemselves() {
        write(row("1"), row("2"));
        assertThat(product.optionNames()).containsExactly("Version");
        assertThat(product.variants()).extracting(Variant::options).containsExactly(List.of("1"), List.of("2"));
        assertThat(write(row("1"), row("2"))).isEqualTo(new ImportResult(2, 0, 0, 2, 0));
    }

    @Test
    void hasAtMostThreeOptions() {
        write(
                row("1").with(OptionColumn.COLOR, "R")
                        .with(OptionColumn.SIZE, "S")
                        .with(OptionColumn.MATERIAL, "W")
                        .with(OptionColumn.GENDER, "Male"),
                row("2").with(OptionColumn.COLOR, "B")
                        .with(OptionColumn.SIZE, "M")
                        .with(OptionColumn.MATERIAL, "C")
                        .with(OptionColumn.GENDER, "Female"));
        assertThat(product.optionNames()).containsExactly("Color", "Size", "Material");
    }

    @Test
    void namesAProductByWhatItsVariantsShare() {
        assertThat(CommonTitle.of(List.of("Warm Hoodie - Red, M", "Warm Hoodie - Red, L")))
                .isEqualTo("Warm Hoodie - Red");
        assertThat(CommonTitle.of(List.of("Warm Hoodie - Red", "Warm Hoodie - Blue")))
                .isEqualTo("Warm Hoodie");
        assertThat(CommonTitle.of(List.of("Hoodie", "Hoodie"))).isEqualTo("Hoodie");
        assertThat(CommonTitle.of(List.of("Red hat", "Blue hat"))).isEqualTo("Red hat");
    }

    @Test
    void showsEachVariantBeforeFurtherViews() {
        FeedRow[] rows = IntStream.range(0, 9)
                .mapToObj(i -> row("" + i)
                        .with(OptionColumn.COLOR, "C" + i)
                        .pictures("main" + i, "view" + i)
                        .get())
                .toArray(FeedRow[]::new);
        write(Map.of(), rows);
        assertThat(product.pictures()).isEmpty();
        Map<String, String> hashes = Stream.of(rows)
                .flatMap(row -> row.pictures().all())
                .collect(java.util.stream.Collectors.toMap(link -> link, link -> "h-" + link));
        write(hashes, rows);
        assertThat(product.pictures())
                .hasSize(9)
                .allMatch(picture -> picture.picture().startsWith("h-main"))
                .first()
                .isEqualTo(new ProductPicture("shop", "h-main0", "A good cup, C0"));
        write(Map.of("main0", "h-main0"), rows);
        assertThat(product.pictures())
                .as("one that cannot be had today takes nothing away")
                .hasSize(9);
        assertThat(product.variant("3").orElseThrow().picture()).isEqualTo("h-main3");
    }

    @Test
    void movesAVariantThatTheFeedCountsElsewhere() {
        write(row("1"));
        Variant variant = product.variants().getFirst();
        Product other = new Product("shop", "B", NOW);
        var merge = new ProductMerge(
                "shop",
                new ProductMerge.ExistingProducts(
                        Map.of("B", other), Map.of("1", variant), Map.of(variant.id(), new StockLevel(5, 0))),
                category -> true,
                NOW,
                "https://market.example");
        ImportResult outcome =
                merge.merge(new RowGroup("B", List.of(SampleRows.row("1", "B").get())), Map.of());
        assertThat(other.variants()).containsExactly(variant);
        assertThat(outcome.created()).isZero();
        assertThat(product.isPublished()).isFalse();
        assertThat(merge.counted()).isEmpty();
    }

    @Test
    void countsStockOnlyWhereItDiffers() {
        write(row("1"));
        Variant variant = product.variants().getFirst();
        assertThat(counted(variant, new StockLevel(5, 0))).isEmpty();
        assertThat(counted(variant, new StockLevel(6, 6)))
                .as("held pieces stay")
                .isEmpty();
        assertThat(counted(variant, new StockLevel(9, 0))).containsEntry(variant.id(), 5);
    }

    private Map<String, Integer> counted(Variant variant, StockLevel level) {
        var merge = new ProductMerge(
                "shop",
                new ProductMerge.ExistingProducts(
                        Map.of("A", product), Map.of("1", variant), Map.of(variant.id(), level)),
                category -> true,
                NOW,
                "https://market.example");
        merge.merge(new RowGroup("A", List.of(row("1").get())), Map.of());
        return merge.counted();
    }

    private static SampleRows row(String sku) {
        return SampleRows.row(sku, "A");
    }

    private ImportResult write(SampleRows... rows) {
        return write(Map.of(), Stream.of(rows).map(SampleRows::get).toArray(FeedRow[]::new));
    }

    private ImportResult write(Map<String, String> hashes, FeedRow... rows) {
        Map<String, StockLevel> levels = new java.util.HashMap<>();
        product.variants().forEach(variant -> levels.put(variant.id(), new StockLevel(5, 0)));
        var before = new ProductMerge.ExistingProducts(Map.of("A", product), Map.of(), levels);
        return new ProductMerge("shop", before, category -> true, NOW, "https://market.example")
                .merge(new RowGroup("A", List.of(rows)), hashes);
    }
}
