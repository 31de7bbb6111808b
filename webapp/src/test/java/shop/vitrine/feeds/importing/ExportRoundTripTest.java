package shop.vitrine.feeds.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.feeds.exporting.FeedExporter;
import shop.vitrine.feeds.exporting.ProductExport;
import shop.vitrine.feeds.parsing.RowParser;
import shop.vitrine.feeds.parsing.TsvFeedReader;
import shop.vitrine.feeds.rows.RawRow;
import shop.vitrine.feeds.rows.RowGroup;
import shop.vitrine.feeds.rows.VitrineColumns;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.web.text.RichText;

/** An export imports without changes, except for a cell that was edited. */
class ExportRoundTripTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String MARKET = "https://market.example";
    private static final String A = "a".repeat(32) + "w1280";
    private static final String B = "b".repeat(32) + "w640";

    private final Map<String, StockLevel> levels = new HashMap<>();
    private String description = "<p>One\ttwo</p>\n<p>&amp; \"three\"</p>";

    @Test
    void aPlainProductNeedsOnlyGooglesColumns() throws IOException {
        Product product = product("Tall desk lamp", "desk-lamps", List.of("Color"), List.of());
        offer(product, "L-1", 4200, 5000L, A, "Red");
        offer(product, "L-2", 4500, null, B, "Blue");

        assertThat(rows(product)).allMatch(row -> !row.containsKey(VitrineColumns.OPTIONS));
        assertThat(rows(product).getFirst())
                .containsEntry("price", "50.00 EUR")
                .containsEntry("sale_price", "42.00 EUR")
                .containsEntry("color", "Red")
                .containsEntry("image_link", MARKET + "/media/" + A + "-1280.webp");
        assertUnchanged(product);
    }

    @Test
    void oddTextsComeBackUnchanged() throws IOException {
        Product product = product(
                "\"Odd\"\tcup &amp; saucer <b>  twice\nover",
                "other",
                List.of("Scent", "Länge: cm"),
                List.of(
                        new Attribute("s", "", "Material", "Oak, ash: \"both\"\\"),
                        new Attribute("s", "Care:", "Wash\tat", "true"),
                        new Attribute("s", "", "Condition", "Used"),
                        new Attribute("s", "", "Shipping weight", "1,5 kg")));
        offer(product, "=1+1", 100, null, null, "Rose, red", "30:40");
        offer(product, "\"q", 200, 900L, B, "–", "\\");

        assertUnchanged(product);
    }

    @Test
    void aChangedPriceChangesNothingElse() throws IOException {
        description = RichText.DESCRIPTION.clean("<p>One = \"two\"</p><ul><li>& three</li></ul>");
        Product product = product(
                "AT&amp;T cup",
                "other",
                List.of("Scent"),
                List.of(
                        new Attribute("s", "Care", "Wash", "by hand, cold: 30°"),
                        new Attribute("s", "", "Pattern", "Dots")));
        offer(product, "C-1", 1000, null, B, "Rose, red");
        offer(product, "C-2", 1200, null, null, "Oud");
        ProductDetails listing = product.listing();
        List<VariantDetails> offers =
                product.variants().stream().map(Variant::offer).toList();

        List<Map<String, String>> rows = rows(product);
        rows.getFirst().put("price", "8.00 EUR");
        ImportResult outcome = imported(product, rows);

        assertThat(outcome.updated()).isEqualTo(1);
        assertThat(outcome.unchanged()).isEqualTo(1);
        assertThat(product.listing()).isEqualTo(listing);
        assertThat(product.variants().getFirst().price().amount()).isEqualTo(800);
        assertThat(product.variants().getLast().offer()).isEqualTo(offers.getLast());
    }

    @Test
    void whatWasOffTheMarketAndIsLostComesBackAsADraft() throws IOException {
        Product product = product("Tall desk lamp", "desk-lamps", List.of(), List.of());
        offer(product, "L-1", 4200, null, null);
        List<Map<String, String>> rows = rows(product);

        var merge = new ProductMerge(
                "s", new ProductMerge.ExistingProducts(Map.of(), Map.of(), Map.of()), category -> true, NOW, MARKET);
        merge.merge(group(product, rows), Map.of());

        assertThat(merge.created()).singleElement().matches(one -> !one.isPublished());
    }

    private void assertUnchanged(Product product) throws IOException {
        ProductDetails listing = product.listing();
        List<VariantDetails> offers =
                product.variants().stream().map(Variant::offer).toList();
        ImportResult outcome = imported(product, rows(product));
        assertThat(outcome.unchanged()).isEqualTo(offers.size()).isEqualTo(outcome.rows());
        assertThat(product.listing()).isEqualTo(listing);
        assertThat(product.variants().stream().map(Variant::offer)).isEqualTo(offers);
    }

    private Product product(String title, String category, List<String> options, List<Attribute> attributes) {
        Product product = new Product("s", "g \"1\"", NOW);
        product.describe(
                new ProductDetails(
                        title,
                        description,
                        "Luma & Co",
                        category,
                        options,
                        List.of(new ProductPicture("s", A, "Seen from above"), new ProductPicture("s", B, "")),
                        attributes),
                NOW);
        return product;
    }

    private void offer(Product product, String sku, long price, Long former, String picture, String... options) {
        Variant variant =
                product.putVariant(new VariantDetails(sku, null, List.of(options), price, former, picture), NOW);
        levels.put(variant.id(), new StockLevel(7, 2));
    }

    private List<Map<String, String>> rows(Product product) {
        List<Map<String, String>> rows = new ArrayList<>();
        new ProductExport(product, levels, MARKET).rows().forEach(row -> rows.add(new LinkedHashMap<>(row)));
        return rows;
    }

    private ImportResult imported(Product product, List<Map<String, String>> rows) throws IOException {
        Map<String, Variant> variants = new HashMap<>();
        product.variants().forEach(variant -> variants.put(variant.sku(), variant));
        var before = new ProductMerge.ExistingProducts(Map.of(product.feedGroup(), product), variants, levels);
        var merge = new ProductMerge("s", before, category -> true, NOW, MARKET);
        ImportResult outcome = merge.merge(group(product, rows), hashes(rows));
        assertThat(merge.counted()).isEmpty();
        return outcome;
    }

    private static RowGroup group(Product product, List<Map<String, String>> rows) throws IOException {
        StringBuilder feed = new StringBuilder(String.join("\t", ProductExport.COLUMNS)).append('\n');
        rows.forEach(row -> feed.append(FeedExporter.line(row)));
        RowGroup group = new RowGroup(product.feedGroup());
        var reading = new RowParser(
                problem -> assertThat(problem.refused()).as(problem.toString()).isFalse(), NOW);
        try (var reader =
                new TsvFeedReader(new ByteArrayInputStream(feed.toString().getBytes(StandardCharsets.UTF_8)))) {
            for (RawRow entry = reader.next(); entry != null; entry = reader.next())
                group.rows().add(reading.parse(entry).orElseThrow());
        }
        return group;
    }

    private static Map<String, String> hashes(List<Map<String, String>> rows) {
        Map<String, String> hashes = new HashMap<>();
        for (String hash : List.of(A, B)) hashes.put(MARKET + new shop.vitrine.media.MediaUrls().url(hash, 1280), hash);
        return hashes;
    }
}
