package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;

class ProductFormValidatorTest {
    private static final VariantInput GOOD = new VariantInput(
            new VariantKey("", "", VariantKey.NO_OPTIONS),
            new OfferInput("ARC-1", "12,50", "", "4006381333931"),
            "3",
            "",
            true);

    private static ProductForm sheet(String category, Map<String, String> attributes, VariantInput... rows) {
        return new ProductForm(
                "",
                Version.NONE,
                new ProductTextInput(" Arc  lamp ", "", category, "<p>Bright</p><script>x</script>", attributes),
                List.of(OptionInput.NONE, OptionInput.NONE, OptionInput.NONE),
                List.of(rows),
                List.of());
    }

    private static Problems problems(ProductForm form) {
        ProductFormValidator validator = new ProductFormValidator(form, "shop", List.of());
        assertThat(validator.validate()).isNull();
        return validator.problems();
    }

    @Test
    void aGoodSheetIsRead() {
        ValidProduct product = new ProductFormValidator(
                        sheet("lighting", Map.of("height", "42,5"), GOOD), "shop", List.of())
                .validate();
        assertThat(product.listing().title()).isEqualTo("Arc lamp");
        assertThat(product.listing().description()).isEqualTo("<p>Bright</p>");
        assertThat(product.listing().attributes()).containsExactly(new Attribute("shop", "", "Height", "42.5 cm"));
        assertThat(product.entries().getFirst().offer().price()).isEqualTo(1250);
        assertThat(product.entries().getFirst().counted()).isEqualTo(3);
    }

    @Test
    void aDraftMayBeEmpty() {
        assertThat(new ProductFormValidator(ProductForm.BLANK, "shop", List.of()).validate())
                .isNotNull();
    }

    @Test
    void eachMistakeStandsAtItsField() {
        VariantInput bad = new VariantInput(
                new VariantKey("", "", VariantKey.NO_OPTIONS),
                new OfferInput("x".repeat(60), "cheap", "1", "123"),
                "-3",
                "",
                true);
        assertThat(problems(sheet("nowhere", Map.of(), bad)).keys())
                .containsOnlyKeys("category", "sku.0", "price.0", "stock.0", "gtin.0");
    }

    @Test
    void thePriceBeforeIsHigher() {
        VariantInput row = new VariantInput(
                new VariantKey("", "", VariantKey.NO_OPTIONS), new OfferInput("", "10", "9", ""), "", "", true);
        assertThat(problems(sheet("", Map.of(), row)).of("former.0")).isEqualTo("listings.former.lower");
    }

    @Test
    void attributesMeanSomething() {
        assertThat(problems(sheet("lighting", Map.of("height", "tall"), GOOD)).of("attribute.height"))
                .isEqualTo("catalog.attribute.invalid.number");
        assertThat(problems(sheet("lighting", Map.of("socket", "E99"), GOOD)).of("attribute.socket"))
                .isEqualTo("catalog.attribute.invalid.choice");
    }

    @Test
    void whatNoFieldCoversStays() {
        List<Attribute> before = List.of(
                new Attribute("shop", "", "Height", "40 cm"),
                new Attribute("shop", "Power", "Cable", "2 m"),
                new Attribute("shop", "", "Height", "as tall as you"));
        ValidProduct product = new ProductFormValidator(sheet("lighting", Map.of(), GOOD), "shop", before).validate();
        assertThat(product.listing().attributes()).containsExactly(before.get(1), before.get(2));
    }

    @Test
    void rowsThatDoNotFitTheOptionsAreNotGuessedAt() {
        VariantInput old = new VariantInput(
                new VariantKey("", "", List.of("Black", "", "")), new OfferInput("", "10", "", ""), "", "", true);
        assertThat(problems(sheet("", Map.of(), old)).of("rows")).isEqualTo("listings.rows.old");
        assertThat(problems(sheet("", Map.of(), GOOD, VariantInput.blank(VariantKey.NO_OPTIONS)))
                        .of("rows"))
                .isNotNull();
    }

    @Test
    void twoVariantsHaveTwoSkus() {
        VariantInput input = new VariantInput(
                new VariantKey("", "", List.of("A", "", "")), new OfferInput("S", "10", "", ""), "", "", true);
        VariantInput two = new VariantInput(
                new VariantKey("", "", List.of("B", "", "")), new OfferInput("S", "10", "", ""), "", "", true);
        ProductForm form = new ProductForm(
                "",
                Version.NONE,
                new ProductTextInput("T", "", "", "", Map.of()),
                List.of(new OptionInput("Letter", List.of("A", "B")), OptionInput.NONE, OptionInput.NONE),
                List.of(input, two),
                List.of());
        assertThat(problems(form).of("sku.1")).isEqualTo("listings.sku.twice");
    }
}
