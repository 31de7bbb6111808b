package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProductDocumentTest {
    @Test
    void whatCannotBeIsNotIndexed() {
        refused(TestProduct.product(" ", "Lamp"));
        refused(TestProduct.product("p", ""));
        refused(TestProduct.product("p", "Lamp").shop("", "Lumen"));
        refused(TestProduct.product("p", "Lamp").version(-1));
        refused(TestProduct.product("p", "Lamp").price(500, 400));
        refused(TestProduct.product("p", "Lamp").price(-1, 400));
        refused(TestProduct.product("p", "Lamp").discount(-1));
        refused(TestProduct.product("p", "Lamp").rated(5.1, 1));
        refused(TestProduct.product("p", "Lamp").rated(-0.1, 1));
        refused(TestProduct.product("p", "Lamp").sold(-1));
    }

    private static void refused(TestProduct product) {
        assertThatIllegalArgumentException().isThrownBy(product::make);
    }

    @Test
    void absentTextsAreEmpty() {
        ProductDocument product = TestProduct.product("p", "Lamp")
                .shop("lumen", null)
                .brand(null)
                .description(null)
                .make();
        assertThat(product.shopName()).isEmpty();
        assertThat(product.brand()).isEmpty();
        assertThat(product.description()).isEmpty();
    }

    @Test
    void aHitCarriesNoDescriptionAndAllTheRest() {
        TestProduct lamp = TestProduct.product("p", "Lamp")
                .brand("Lumen")
                .with("Colour", "Red")
                .price(100, 300);
        assertThat(lamp.description("Long").make().withoutDescription())
                .isEqualTo(lamp.description("").make());
    }

    @Test
    void ofTwoChangesEachSaysItsVersion() {
        assertThat(IndexChange.upsert(
                        TestProduct.product("p", "Lamp").version(7).make()))
                .extracting(IndexChange::id, IndexChange::version)
                .containsExactly("p", 7L);
        assertThat(IndexChange.remove("p", 8))
                .extracting(IndexChange::id, IndexChange::version)
                .containsExactly("p", 8L);
    }
}
