package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;

class PublishRequirementsTest {
    private static final List<ProductPicture> PICTURE = List.of(new ProductPicture("shop", "hash", ""));

    private static List<String> lacks(ProductDetails listing, List<Long> prices, boolean allowed) {
        return PublishRequirements.of(listing, prices, allowed).stream()
                .map(requirement -> requirement.key().substring("listings.lacks.".length()))
                .toList();
    }

    @Test
    void anEmptyDraftLacksAll() {
        ProductDetails empty = new ProductDetails("", "", "", "", List.of(), List.of(), List.of());
        assertThat(lacks(empty, List.of(), true))
                .containsExactly("title", "category", "description", "picture", "variant");
    }

    @Test
    void whatIsCompleteLacksNothing() {
        ProductDetails vase = new ProductDetails("Vase", "<p>Tall</p>", "", "vases", List.of(), PICTURE, List.of());
        assertThat(lacks(vase, List.of(1200L), true)).isEmpty();
    }

    @Test
    void everyVariantOfferedHasAPrice() {
        ProductDetails vase = new ProductDetails("Vase", "<p>Tall</p>", "", "vases", List.of(), PICTURE, List.of());
        assertThat(lacks(vase, List.of(1200L, 0L), true)).containsExactly("price");
    }

    @Test
    void aRestrictedCategoryIsGrantedFirst() {
        ProductDetails knife = new ProductDetails("Knife", "<p>Sharp</p>", "", "knives", List.of(), PICTURE, blade());
        assertThat(lacks(knife, List.of(1200L), false)).containsExactly("restricted");
    }

    @Test
    void whatTheCategoryNeedsIsAFactOrAnOption() {
        ProductDetails chair = new ProductDetails("Rug", "<p>Soft</p>", "", "rugs", List.of(), PICTURE, List.of());
        assertThat(lacks(chair, List.of(1L), true)).containsExactly("attribute");
        ProductDetails known = new ProductDetails(
                "Rug",
                "<p>Soft</p>",
                "",
                "rugs",
                List.of(),
                PICTURE,
                List.of(new Attribute("shop", "", "Material", "Wool")));
        assertThat(lacks(known, List.of(1L), true)).isEmpty();
        ProductDetails chosen =
                new ProductDetails("Rug", "<p>Soft</p>", "", "rugs", List.of("Material"), PICTURE, List.of());
        assertThat(lacks(chosen, List.of(1L), true)).isEmpty();
    }

    private static List<Attribute> blade() {
        return List.of(new Attribute("shop", "", "Blade length", "18 cm"));
    }
}
