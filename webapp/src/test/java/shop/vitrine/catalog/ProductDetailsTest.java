package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.catalog.SampleVariants.NOW;
import static shop.vitrine.catalog.SampleVariants.details;
import static shop.vitrine.catalog.SampleVariants.picture;
import static shop.vitrine.catalog.SampleVariants.product;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductDetailsTest {
    @Test
    void aProductHasThreeOptionsAtMost() {
        assertThat(withOptions(3).optionNames()).hasSize(3);
        assertThatThrownBy(() -> withOptions(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProductHasNinePicturesAtMost() {
        assertThat(withPictures(9).pictures()).hasSize(9);
        assertThatThrownBy(() -> withPictures(10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSaidIsWhatIsKept() {
        Product product = product();
        ProductDetails said = new ProductDetails(
                "Große Schale",
                "<p>Big</p>",
                "Kiln",
                "bowls",
                List.of("Colour", "Size"),
                List.of(picture("a"), picture("b")),
                List.of(new Attribute("shop", "", "Material", "Clay")));
        product.describe(said, NOW);
        assertThat(product.listing()).isEqualTo(said);
        assertThat(product.slug()).isEqualTo("grosse-schale");
        assertThat(product.path()).isEqualTo("/products/" + product.id() + "-grosse-schale");
    }

    @Test
    void whoKeepsTheListsCannotChangeThem() {
        List<String> names = new ArrayList<>(List.of("Colour"));
        ProductDetails details = new ProductDetails("Mug", "", "", "mugs", names, List.of(), List.of());
        names.add("Size");
        assertThat(details.optionNames()).containsExactly("Colour");
        assertThat(details("Mug")).isEqualTo(details("Mug")).isNotEqualTo(details("Cup"));
    }

    private static ProductDetails withOptions(int count) {
        return new ProductDetails("Mug", "", "", "mugs", Collections.nCopies(count, "Colour"), List.of(), List.of());
    }

    private static ProductDetails withPictures(int count) {
        return new ProductDetails(
                "Mug", "", "", "mugs", List.of(), Collections.nCopies(count, picture("a")), List.of());
    }
}
