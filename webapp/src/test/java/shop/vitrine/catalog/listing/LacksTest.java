package shop.vitrine.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Listing;
import shop.vitrine.catalog.ProductPicture;

class LacksTest {
    private static final List<ProductPicture> PICTURE = List.of(new ProductPicture("shop", "hash", ""));

    private static List<String> lacks(Listing listing, List<Long> prices, boolean allowed) {
        return Lacks.of(listing, prices, allowed).stream()
                .map(one -> one.key().substring("catalog.listing.lacks.".length()))
                .toList();
    }

    @Test
    void anEmptyDraftLacksAll() {
        Listing empty = new Listing("", "", "", "", List.of(), List.of(), List.of());
        assertThat(lacks(empty, List.of(), true))
                .containsExactly("title", "category", "description", "picture", "variant");
    }

    @Test
    void whatIsCompleteLacksNothing() {
        Listing vase = new Listing("Vase", "<p>Tall</p>", "", "vases", List.of(), PICTURE, List.of());
        assertThat(lacks(vase, List.of(1200L), true)).isEmpty();
    }

    @Test
    void everyVariantOfferedHasAPrice() {
        Listing vase = new Listing("Vase", "<p>Tall</p>", "", "vases", List.of(), PICTURE, List.of());
        assertThat(lacks(vase, List.of(1200L, 0L), true)).containsExactly("price");
    }

    @Test
    void aRestrictedCategoryIsGrantedFirst() {
        Listing knife = new Listing("Knife", "<p>Sharp</p>", "", "knives", List.of(), PICTURE, blade());
        assertThat(lacks(knife, List.of(1200L), false)).containsExactly("restricted");
    }

    @Test
    void whatTheCategoryNeedsIsAFactOrAnOption() {
        Listing chair = new Listing("Rug", "<p>Soft</p>", "", "rugs", List.of(), PICTURE, List.of());
        assertThat(lacks(chair, List.of(1L), true)).containsExactly("attribute");
        Listing known = new Listing(
                "Rug",
                "<p>Soft</p>",
                "",
                "rugs",
                List.of(),
                PICTURE,
                List.of(new Attribute("shop", "", "Material", "Wool")));
        assertThat(lacks(known, List.of(1L), true)).isEmpty();
        Listing chosen = new Listing("Rug", "<p>Soft</p>", "", "rugs", List.of("Material"), PICTURE, List.of());
        assertThat(lacks(chosen, List.of(1L), true)).isEmpty();
    }

    private static List<Attribute> blade() {
        return List.of(new Attribute("shop", "", "Blade length", "18 cm"));
    }
}
