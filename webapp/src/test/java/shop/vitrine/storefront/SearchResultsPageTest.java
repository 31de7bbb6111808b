package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.catalog.Category;
import shop.vitrine.search.Facets;
import shop.vitrine.search.QueryWindow;
import shop.vitrine.search.SortOrder;

class SearchResultsPageTest {
    @ParameterizedTest
    @CsvSource({"1, 0, ", "1, 24, ", "1, 25, 2", "2, 25, ", "2, 49, 3", "415, 20000, 416", "416, 20000, "})
    void theNextPageIsThereAsLongAsThereIsMoreThatCanBeReached(int page, long total, Integer next) {
        SearchResultsPage results = page(SampleQueries.of("q", "lamp").with("page", page), total, null);
        assertThat(results.pager().next()).isEqualTo(next == null ? null : "/shop?q=lamp&page=" + next);
    }

    @Test
    void everyResultCanBeReachedOnce() {
        long shown = 0;
        SearchListQuery query = SampleQueries.of("q", "lamp");
        for (long total = 0; total < 200; total += 23) {
            int page = 1;
            while (page(query.with("page", page), total, null).pager().next() != null) page++;
            shown = (long) (page - 1) * SearchListQuery.PAGE_SIZE;
            assertThat(total - shown).isBetween(total == 0 ? 0L : 1L, (long) SearchListQuery.PAGE_SIZE);
        }
    }

    @Test
    void thePageBeforeIsThereFromTheSecondOn() {
        assertThat(page(SampleQueries.of("q", "lamp"), 50, null).pager().previous())
                .isNull();
        assertThat(page(SampleQueries.of("q", "lamp", "page", "2"), 50, null)
                        .pager()
                        .previous())
                .isEqualTo("/shop?q=lamp");
    }

    @Test
    void theHeadingSaysWhatWasAskedForFirst() {
        assertThat(heading("category", "lighting", "deals", "true")).isEqualTo("Lighting");
        assertThat(heading("q", "lamp", "category", "lighting")).contains("lamp");
        assertThat(heading("sort", "newest"))
                .isNotEqualTo(heading("sort", "popular"))
                .isNotEqualTo(heading());
    }

    private static String heading(String... parameters) {
        return page(SampleQueries.of(parameters), 1, null).heading();
    }

    @Test
    void theCategoriesAboveLeadUpFromTheTop() {
        assertThat(page(SampleQueries.of("category", "table-lamps"), 1, null).above())
                .extracting(FacetChoice::path)
                .containsExactly("/shop?category=home", "/shop?category=lighting");
        assertThat(page(SampleQueries.of(), 1, null).above()).isEmpty();
        assertThat(page(SampleQueries.of(), 1, null).roots())
                .extracting(Category::parent)
                .containsOnlyNulls();
    }

    @Test
    void theBestMatchIsAnOrderOfWordsAlone() {
        assertThat(page(SampleQueries.of(), 1, null).orders()).doesNotContain(SortOrder.RELEVANCE);
        assertThat(page(SampleQueries.of("q", "lamp"), 1, null).orders()).containsExactly(SortOrder.values());
    }

    @Test
    void aBetterSpellingKeepsTheFilters() {
        SearchResultsPage results = page(SampleQueries.of("q", "lmap", "rating", "4", "page", "2"), 1, "lamp");
        assertThat(results.instead()).isEqualTo("/shop?q=lamp&rating=4");
        assertThat(results.unfiltered()).isEqualTo("/shop?q=lmap");
        assertThat(page(SampleQueries.of("q", "lamp"), 1, null).instead()).isNull();
    }

    @Test
    void whatIsOnIsSwitchedOffAndTheOtherWayRound() {
        SearchResultsPage off = page(SampleQueries.of("q", "lamp"), 1, null);
        assertThat(off.deals()).isEqualTo("/shop?q=lamp&deals=true");
        assertThat(off.stock()).isEqualTo("/shop?q=lamp&stock=true");
        SearchResultsPage on = page(SampleQueries.of("q", "lamp", "deals", "true", "stock", "true"), 1, null);
        assertThat(on.deals()).isEqualTo("/shop?q=lamp&stock=true");
        assertThat(on.stock()).isEqualTo("/shop?q=lamp&deals=true");
    }

    @Test
    void noPageIsOfferedThatTheIndexCannotGive() {
        int last = QueryWindow.lastPage(SearchListQuery.PAGE_SIZE) + 1;
        assertThat((long) last * SearchListQuery.PAGE_SIZE).isLessThanOrEqualTo(QueryWindow.MAX_HITS);
        assertThat(page(SampleQueries.of("page", String.valueOf(last)), 20_000, null)
                        .pager()
                        .next())
                .isNull();
    }

    private static SearchResultsPage page(SearchListQuery query, long total, String better) {
        return new SearchResultsPage(
                query,
                new SearchResult(List.of(), total, Facets.NONE, false, false, Optional.ofNullable(better)),
                Locale.ENGLISH);
    }
}
