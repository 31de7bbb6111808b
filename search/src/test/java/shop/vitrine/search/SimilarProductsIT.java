package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.search.TestProduct.product;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.documents.ProductDocument;

class SimilarProductsIT {
    private static TestIndex test;

    @BeforeAll
    static void write() {
        test = TestIndex.of(
                product("lamp", "Brass table lamp with linen shade").category("home", "lighting"),
                product("own", "Brass table lamp with silk shade").category("home", "lighting"),
                product("near", "Small brass table lamp")
                        .category("home", "lighting")
                        .shop("moss", "Moss"),
                product("far", "Wooden bowl").category("home", "kitchen").shop("moss", "Moss"),
                product("other", "Brass table lamp brooch")
                        .category("fashion", "jewellery")
                        .shop("moss", "Moss"),
                product("none", "Brass table lamp, unsorted").shop("moss", "Moss"));
    }

    @AfterAll
    static void drop() {
        test.close();
    }

    @Test
    void ofTheSameRootCategoryOtherShopsFirst() {
        assertThat(ids("lamp", 10)).containsExactly("near", "far", "own");
        assertThat(ids("lamp", 1)).containsExactly("near");
    }

    @Test
    void withoutACategoryTheWordsDecide() {
        assertThat(ids("none", 3)).hasSize(3).doesNotContain("none", "far");
    }

    @Test
    void nothingForWhatIsNotThere() {
        assertThat(ids("gone", 3)).isEmpty();
        assertThat(ids("lamp", 0)).isEmpty();
    }

    private static List<String> ids(String id, int count) {
        return test.index.similar(id, count).stream().map(ProductDocument::id).toList();
    }
}
