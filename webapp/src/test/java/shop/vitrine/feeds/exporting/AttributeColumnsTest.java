package shop.vitrine.feeds.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.feeds.rows.FeedAttribute;

class AttributeColumnsTest {
    @Test
    void whatGoogleHasAColumnForStandsThereAndTheRestInTheDetails() {
        Map<String, String> fields = fields(
                List.of(),
                fact("", "Color", "Red"),
                fact("", "Material", "Wool"),
                fact("", "Condition", "Used"),
                fact("Size", "Height", "9 cm"),
                fact("", "Shipping weight", "1 kg"));
        assertThat(fields)
                .containsEntry("color", "Red")
                .containsEntry("material", "Wool")
                .containsEntry("condition", "used")
                .containsEntry("shipping_weight", "1 kg")
                .containsEntry("product_detail", "Size:Height:9 cm");
    }

    @Test
    void whatIsNotAtItsPlaceStaysInTheDetailsSoThatTheOrderComesBack() {
        Map<String, String> fields =
                fields(List.of(), fact("", "Material", "Wool"), fact("", "Color", "Red"), fact("", "Height", "9 cm"));
        assertThat(fields).containsEntry("material", "Wool").doesNotContainKey("color");
        assertThat(FeedAttribute.parse(fields.get("product_detail")))
                .containsExactly(new FeedAttribute("", "Color", "Red"), new FeedAttribute("", "Height", "9 cm"));
    }

    @Test
    void whatItsVariantsDifferInIsNoFactOfAll() {
        assertThat(fields(List.of("Color"), fact("", "Color", "Red"))).doesNotContainKey("color");
        assertThat(fields(List.of())).containsEntry("condition", "new").containsEntry("product_detail", "");
    }

    @Test
    void anyTextComesBackFromTheDetails() {
        for (String text : List.of("a, b", "a: b", "back\\slash", "R&D", "&amp;", "5 < 6", "comma,colon:both")) {
            Map<String, String> fields = fields(List.of(), fact("Section", "Name", text), fact("", "More", "x"));
            assertThat(FeedAttribute.parse(fields.get("product_detail")))
                    .as(text)
                    .contains(new FeedAttribute("Section", "Name", text));
        }
    }

    private static Map<String, String> fields(List<String> options, Attribute... facts) {
        Product product = new Product("shop", Instant.EPOCH);
        product.describe(
                new ProductDetails("Hat", "", "", "hats", options, List.of(), Arrays.asList(facts)), Instant.EPOCH);
        return AttributeColumns.fields(product);
    }

    private static Attribute fact(String section, String name, String value) {
        return new Attribute("shop", section, name, value);
    }
}
