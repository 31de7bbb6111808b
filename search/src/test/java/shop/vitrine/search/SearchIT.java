package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static shop.vitrine.search.TestProduct.DAY;
import static shop.vitrine.search.TestProduct.product;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIT {
    private static TestIndex test;

    @BeforeAll
    static void write() {
        test = TestIndex.of(
                product("lamp", "Arc table lamp")
                        .shop("lumen", "Lumen Studio")
                        .category("home", "lighting")
                        .named("en", "Home", "Lighting")
                        .named("de", "Wohnen", "Beleuchtung")
                        .with("Material", "Brass")
                        .price(12_000, 12_000)
                        .rated(4.8, 40)
                        .sold(50)
                        .published(DAY.plus(Duration.ofDays(3))),
                product("brass-lamp", "Brass floor lamp")
                        .shop("hearth", "Hearth")
                        .price(30_000, 32_000)
                        .rated(5, 1)
                        .discount(20),
                product("bowl", "Salad bowl in olive wood")
                        .shop("grain", "Grain")
                        .description("Goes well on any table, under a lamp.")
                        .price(4_000, 4_000)
                        .soldOut(),
                product("acer", "Acer EC.J6000.001 projector lamp 230 W P-VIP")
                        .shop("projectors", "Projectors")
                        .sku("ACR-0815")
                        .gtin("4718235299323"),
                product("sony", "Sony WH-1000XM4 wireless headphones").shop("audio", "Audio"),
                product("de", "Messingtischlampe mit Schirm aus Öltuch für große Räume")
                        .shop("werkstatt", "Werkstatt"),
                product("cup", "Schöne Tasse, weiß glasiert").shop("werkstatt", "Werkstatt"),
                product("nl", "Houten snijplank met lederen lus").shop("hout", "Hout"),
                product("backpack", "Black canvas backpack")
                        .shop("pack", "Pack")
                        .discount(50));
    }

    @AfterAll
    static void drop() {
        test.close();
    }

    @Test
    void wordsMayBeInDifferentFields() {
        assertThat(test.ids("lumen table lamp brass")).containsExactly("lamp");
    }

    @Test
    void theTitleWeighsMoreThanTheDescription() {
        assertThat(test.ids("lamp").getLast()).isEqualTo("bowl");
        assertThat(test.ids("table")).startsWith("lamp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EC.J6000.001", "ecj6000001", "EC J6000 001", "ec-j6000-001", "EC J6000.001", "ec j6000001",
                "acer ecj6000001 lamp", "acr0815", "ACR 0815", "4718235299323", "04718235299323", "4718 2352 99323"
            })
    void articleNumbersAreFoundInAnyNotation(String text) {
        assertThat(test.ids(text)).containsExactly("acer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wh-1000xm4",
                "WH1000XM4",
                "wh 1000 xm4",
                "wh1000 xm4",
                "wh-1000 xm4 headphones",
                "sony wh1000xm4"
            })
    void modelNumbersAreFoundInAnyNotation(String text) {
        assertThat(test.ids(text)).containsExactly("sony");
    }

    @ParameterizedTest
    @CsvSource({"hedphones,sony", "backpak,backpack", "lumen tabel lamp,lamp", "projetcor,acer", "snijplnak,nl"})
    void typosAreForgiven(String text, String id) {
        assertThat(test.ids(text)).first().isEqualTo(id);
    }

    @Test
    void exactHitsKeepMisspellingsOut() {
        assertThat(test.ids("bowl")).containsExactly("bowl");
        assertThat(test.index.search(ProductQuery.of("bowl")).didYouMean()).isEmpty();
    }

    @Test
    void aBetterSpellingIsOffered() {
        assertThat(test.index.search(ProductQuery.of("Sony hedphones")).didYouMean())
                .contains("Sony headphones");
    }

    @Test
    void aFilterThatLeavesNothingIsNoMisspelling() {
        var page = test.index.search(ProductQuery.of("bowl").filters(ProductFilters.NONE.minRating(4)));
        assertThat(page.total()).isZero();
        assertThat(page.didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tischlampe,de",
        "Tischlampen,de",
        "lampe,de",
        "messing lampe,de",
        "öltuch,de",
        "oeltuch,de",
        "schone tasse,cup",
        "schöne tassen,cup",
        "weiss,cup",
        "grosse raume,de",
        "snijplanken,nl",
        "rucksack,backpack",
        "schwarzer rucksack,backpack",
        "kopfhörer,sony",
        "beleuchtung,lamp"
    })
    void germanAndDutchAreUnderstood(String text, String id) {
        assertThat(test.ids(ProductQuery.of(text).language("de"))).contains(id);
    }

    @Test
    void aDutchVisitorFindsEnglishTexts() {
        assertThat(test.ids(ProductQuery.of("zwarte rugzak").language("nl"))).containsExactly("backpack");
    }

    @Test
    void marksWhatWasFound() {
        var hit = test.index.search(ProductQuery.of("tables brass")).hits().getFirst();
        assertThat(hit.titleHighlight())
                .containsExactly(
                        new HighlightSegment("Arc ", false),
                        new HighlightSegment("table", true),
                        new HighlightSegment(" lamp", false));
        var misspelt = test.index.search(ProductQuery.of("hedphones")).hits().getFirst();
        assertThat(misspelt.titleHighlight()).last().isEqualTo(new HighlightSegment("headphones", true));
        var all = test.index.search(ProductQuery.all()).hits();
        assertThat(all)
                .allSatisfy(each -> assertThat(each.titleHighlight())
                        .containsExactly(
                                new HighlightSegment(each.product().text().title(), false)));
    }

    @Test
    void sorts() {
        assertThat(sorted(SortOrder.PRICE)).first().isEqualTo("acer");
        assertThat(sorted(SortOrder.PRICE_DOWN)).startsWith("brass-lamp", "lamp", "bowl");
        assertThat(sorted(SortOrder.NEWEST)).startsWith("lamp");
        assertThat(sorted(SortOrder.POPULAR)).startsWith("lamp");
        assertThat(sorted(SortOrder.RELEVANCE)).startsWith("lamp");
        assertThat(sorted(SortOrder.RATING)).startsWith("lamp", "brass-lamp");
        assertThat(sorted(SortOrder.DISCOUNT)).startsWith("backpack", "brass-lamp");
    }

    @Test
    void pagesHoldEachProductOnce() {
        var ids = new ArrayList<String>();
        for (int page = 0; page < 5; page++)
            ids.addAll(test.ids(ProductQuery.all().page(page, 2).withoutFacets()));
        assertThat(ids).doesNotHaveDuplicates().hasSize(9);
        assertThat(test.ids(ProductQuery.all().page(99, 100))).isEmpty();
    }

    @Test
    void narrows() {
        assertThat(test.ids(ProductQuery.all().in("werkstatt"))).containsExactlyInAnyOrder("de", "cup");
        assertThat(test.ids(ProductQuery.all().filters(ProductFilters.NONE.dealsOnly(true))))
                .containsExactlyInAnyOrder("brass-lamp", "backpack");
        assertThat(test.ids(ProductQuery.all().filters(ProductFilters.NONE.inStockOnly(true))))
                .doesNotContain("bowl");
        assertThat(test.ids(ProductQuery.all().filters(ProductFilters.NONE.price(PriceFilter.between(31_000L, null)))))
                .containsExactly("brass-lamp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                "\"",
                "\\",
                "/",
                "~",
                "^",
                "(",
                ")",
                "[",
                "{",
                "}:",
                "a AND",
                "NOT",
                "OR OR",
                "&& ||",
                "'; DROP TABLE products; --",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
                "{{7*7}}",
                "\u0000",
                "\uE000lamp\uE001",
                "😀",
                "👩‍👩‍👧",
                "日本語",
                "ñ",
                "…",
                "-",
                "---",
                "_",
                "+",
                "lamp~2",
                "title:lamp",
                "^^4",
                "\uD83D",
                "\t\n",
                "%00",
                "the",
                "der die das",
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p",
                "1",
                "0",
                "00000",
                "1.2.3.4",
                "ﬁ",
                "İ",
                "ſ",
                "\u202Elamp",
                "a/b/c/d/e/f/g/h/1/2/3/4/5/6/7/8"
            })
    void oddCharactersAreOnlyCharacters(String text) {
        for (var language : List.of("en", "de", "nl", "xx")) {
            assertThatCode(() -> test.index.search(ProductQuery.of(text).language(language)))
                    .doesNotThrowAnyException();
            assertThatCode(() -> test.index.suggest(text, language, java.util.Optional.empty(), List.of()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void longTextsAreOnlyLong() {
        for (var text : List.of(
                "x".repeat(200),
                "a-1".repeat(66),
                "lamp ".repeat(40).strip(),
                "1 ".repeat(100).strip(),
                "ß".repeat(200))) assertThatCode(() -> test.ids(text)).as(text).doesNotThrowAnyException();
    }

    private static List<String> sorted(SortOrder sort) {
        return test.ids(ProductQuery.all().sort(sort));
    }
}
