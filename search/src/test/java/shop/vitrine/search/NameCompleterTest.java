package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.search.SearchSuggestions.SuggestedName;
import shop.vitrine.search.documents.ProductDocument;

class NameCompleterTest {
    private static final List<ProductDocument> PRODUCTS = List.of(
            TestProduct.product("1", "Lamp")
                    .shop("sonic", "Sonic Garden")
                    .brand("Garmin")
                    .category("home", "lighting")
                    .named("en", "Home", "Garden lighting")
                    .named("de", "Wohnen", "Gartenleuchten")
                    .make(),
            TestProduct.product("2", "Fork")
                    .shop("gartenglück", "Kiln")
                    .brand("Garmin")
                    .category("garden")
                    .named("en", "Garden")
                    .make(),
            TestProduct.product("3", "Mug").shop("lumen", "Lumen").brand("Kiln").make());

    @Test
    void shopsAreFoundByAnyWordOfTheirNameAndByTheirHandle() {
        assertThat(completer("gar", AnalysisLanguage.EN).shops(PRODUCTS))
                .containsExactly(new SuggestedName("sonic", "Sonic Garden"), new SuggestedName("gartenglück", "Kiln"));
    }

    @Test
    void aBrandIsNamedOnce() {
        assertThat(completer("gar", AnalysisLanguage.EN).brands(PRODUCTS)).containsExactly("Garmin");
    }

    @Test
    void categoriesAreFoundInAnyLanguageAndNamedInTheVisitors() {
        assertThat(completer("garden", AnalysisLanguage.DE).categories(PRODUCTS))
                .containsExactly(
                        new SuggestedName("lighting", "Gartenleuchten"), new SuggestedName("garden", "garden"));
        assertThat(completer("wohn", AnalysisLanguage.EN).categories(PRODUCTS))
                .containsExactly(new SuggestedName("home", "Home"));
    }

    @Test
    void whatBeginsOtherwiseIsNotFound() {
        assertThat(completer("arden", AnalysisLanguage.EN).shops(PRODUCTS)).isEmpty();
        assertThat(completer("", AnalysisLanguage.EN).brands(PRODUCTS)).isEmpty();
    }

    @Test
    void threeAreEnough() {
        List<ProductDocument> many = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> TestProduct.product("p" + i, "Lamp")
                        .shop("garden" + i, "Garden " + i)
                        .brand("Garden " + i)
                        .make())
                .toList();
        assertThat(completer("gard", AnalysisLanguage.EN).shops(many)).hasSize(3);
        assertThat(completer("gard", AnalysisLanguage.EN).brands(many)).hasSize(3);
    }

    private static NameCompleter completer(String typed, AnalysisLanguage language) {
        return new NameCompleter(PrefixMatcher.of(typed, false), language);
    }
}
