package shop.vitrine.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.search.documents.ProductDocument;
import shop.vitrine.tenants.Shop;

class DocumentBuilderTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Product lamp = new Product("shop", NOW);

    DocumentBuilderTest() {
        lamp.describe(
                new ProductDetails(
                        "Arc lamp",
                        "<p>Bent &amp; lacquered.</p><ul><li>46 cm</li></ul>",
                        "Lumen",
                        "table-lamps",
                        List.of("Color", "Size"),
                        List.of(new ProductPicture("shop", "hash", "A lamp")),
                        List.of(
                                new Attribute("shop", "", "Material", "Brass"),
                                new Attribute("shop", "", "Color", "Red"),
                                new Attribute("shop", "", "Shipping weight", "1 kg"),
                                new Attribute("shop", "", "Care", "x".repeat(61)))),
                NOW);
        put("A", 2_000, 2_500L, "96385074", "Red", "S");
        put("B", 3_000, null, null, "Blue", "S");
        lamp.publish(NOW);
    }

    @Test
    void isFoundByWhatItsVariantsDifferInAndByItsFacts() {
        assertThat(document().text().attributes())
                .containsEntry("Color", List.of("Red", "Blue"))
                .containsEntry("Size", List.of("S"))
                .containsEntry("Material", List.of("Brass"))
                .doesNotContainKeys("Shipping weight", "Care");
    }

    @Test
    void whatIsOffTheShelfIsNotLookedFor() {
        Variant red = lamp.variant("A").orElseThrow();
        lamp.withdraw(red, NOW);
        ProductDocument document = document();
        assertThat(document.offer().skus()).containsExactly("B");
        assertThat(document.offer().gtins()).isEmpty();
        assertThat(document.offer().price().min()).isEqualTo(3_000);
        assertThat(document.offer().price().former()).isNull();
    }

    @Test
    void saysItsPricesAndNumbers() {
        ProductDocument document = document();
        assertThat(document.offer().price().min()).isEqualTo(2_000);
        assertThat(document.offer().price().max()).isEqualTo(3_000);
        assertThat(document.offer().price().former()).isEqualTo(2_500);
        assertThat(document.offer().skus()).containsExactly("A", "B");
        assertThat(document.offer().gtins()).containsExactly("96385074");
        assertThat(document.version()).isEqualTo(7);
        assertThat(document.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void itsDescriptionIsItsWords() {
        assertThat(document().text().description()).isEqualTo("Bent & lacquered. 46 cm");
        assertThat(document().text().picture().hash()).isEqualTo("hash");
    }

    @Test
    void standsInItsCategoryAndAllAboveItInEveryLanguage() {
        ProductDocument document = document();
        assertThat(document.place().category().slugs()).containsExactly("home", "lighting", "table-lamps");
        assertThat(document.place().category().name(0, "de")).isEqualTo("Wohnen");
        assertThat(document.place().category().names()).containsOnlyKeys("en", "de", "nl");
        assertThat(document.place().collections()).containsExactly("c1");
        assertThat(document.place().shop()).isEqualTo("lumen");
    }

    private ProductDocument document() {
        return new DocumentBuilder(lamp, new Shop("lumen", "Lumen", "NL", NOW), List.of("c1")).document(7, true);
    }

    private void put(String sku, long price, Long former, String gtin, String... options) {
        lamp.putVariant(new VariantDetails(sku, gtin, List.of(options), price, former, null), NOW);
    }
}
