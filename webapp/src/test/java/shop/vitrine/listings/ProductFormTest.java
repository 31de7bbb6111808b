package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.web.text.RichText;

class ProductFormTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String HASH = "a".repeat(32) + "w1280";

    private final Map<String, StockLevel> levels = new HashMap<>();

    @Test
    void aFormThatIsSavedUntouchedChangesNothing() {
        for (List<String> options : List.of(List.<String>of(), List.of("Color"), List.of("Color", "Size", "Finish")))
            for (String category : List.of("lighting", "mugs", "")) {
                Product product = product(category, options);
                ProductForm form = ProductForm.of(product, levels);
                ProductFormValidator validator = new ProductFormValidator(form, "shop", product.attributes());
                ValidProduct valid = validator.validate();
                assertThat(validator.problems().keys()).isEmpty();
                assertThat(valid.listing()).isEqualTo(product.listing());
                assertThat(valid.entries())
                        .extracting(ValidProduct.ValidVariant::offer)
                        .isEqualTo(
                                product.offered().stream().map(Variant::offer).toList());
                assertThat(valid.entries()).as("nobody counted").allMatch(entry -> entry.counted() == null);
            }
    }

    @Test
    void thePiecesThatWereTypedAreCountedFromThoseThatWereShown() {
        Product product = product("mugs", List.of());
        Variant variant = product.offered().getFirst();
        levels.put(variant.id(), new StockLevel(7, 2));
        ProductForm form = ProductForm.of(product, levels);
        VariantInput counted = form.rows().getFirst().withStock("9", "7");
        ValidProduct.ValidVariant entry = new ProductFormValidator(
                        form.rows(List.of(counted)), "shop", product.attributes())
                .validate()
                .entries()
                .getFirst();
        assertThat(entry.counted()).isEqualTo(9);
        assertThat(entry.was()).isEqualTo(7);
    }

    @Test
    void aVariantThatIsWithdrawnIsShownOnlyWhereItStillFits() {
        Product product = product("mugs", List.of("Color"));
        product.withdraw(product.variants().getFirst(), NOW);
        assertThat(ProductForm.of(product, levels).rows()).hasSize(1);
        product.putVariant(new VariantDetails("C", null, List.of("Color Red"), 900, null, null), NOW);
        assertThat(ProductForm.of(product, levels).rows())
                .extracting(VariantInput::offered)
                .containsExactly(false, true, true);
    }

    @Test
    void ofTwoFormsOnlyPartsThatDifferAreNamed() {
        Product product = product("mugs", List.of("Color"));
        ProductForm form = ProductForm.of(product, levels);
        assertThat(ProductFingerprint.differences(form.version(), ProductFingerprint.of(form)))
                .isEmpty();
        ProductForm other = ProductForm.of(product("vases", List.of("Color")), levels);
        for (ProductFormSection part : ProductFormSection.values()) {
            ProductForm mixed = form.withSection(part, other);
            assertThat(ProductFingerprint.differences(form.version(), ProductFingerprint.of(mixed)))
                    .as(part.name())
                    .isSubsetOf(part, ProductFormSection.ATTRIBUTES);
        }
        assertThat(ProductFingerprint.differences(form.version(), shop.vitrine.web.conflict.Version.NONE))
                .containsExactlyInAnyOrder(ProductFormSection.values());
    }

    private Product product(String category, List<String> options) {
        Product product = new Product("shop", NOW);
        product.describe(
                new ProductDetails(
                        "Arc & co",
                        RichText.DESCRIPTION.clean("<p>Bent, &amp; lacquered.</p><ul><li>46 cm</li></ul>"),
                        "Lumen",
                        category,
                        options,
                        List.of(new ProductPicture("shop", HASH, "A lamp")),
                        category.equals("lighting")
                                ? List.of(
                                        new Attribute("shop", "", "Height", "40 cm"),
                                        new Attribute("shop", "Power", "Cable", "2 m"))
                                : List.of(new Attribute("shop", "Power", "Cable", "2 m"))),
                NOW);
        for (String value : options.isEmpty() ? List.of("") : List.of("Red", "Blue, dark")) {
            List<String> values = new ArrayList<>();
            for (String option : options) values.add(option + " " + value);
            product.putVariant(new VariantDetails("SKU" + value, "96385074", values, 1_999, 2_499L, HASH), NOW);
        }
        return product;
    }
}
