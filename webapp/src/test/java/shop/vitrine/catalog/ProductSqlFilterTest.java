package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.CatalogQuery.CatalogFilters;

class ProductSqlFilterTest {
    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z]+\\d*)");

    @Test
    void onlyWhatIsPublishedInAnActiveShopIsEverShown() {
        assertThat(sql(CatalogFilters.NONE)).startsWith("p.status = 'PUBLISHED' and s.status = 'ACTIVE'");
    }

    @Test
    void whatIsNotAskedForDoesNotNarrow() {
        ProductSqlFilter filter = filter(CatalogFilters.NONE);
        assertThat(filter.facetIndependent()).isEqualTo(ProductSqlFilter.IS_SHOWN);
        assertThat(List.of(filter.category(), filter.shop(), filter.price(), filter.rating()))
                .containsOnly("true");
        assertThat(NAMED.matcher(filter.all()).find()).isFalse();
    }

    @Test
    void eachFacetNarrowsByItsOwnConditionAlone() {
        CatalogFilters filters = new CatalogFilters(
                List.of("mugs"), List.of("lumen"), new PriceLimits(100L, 900L), 4, Map.of(), false, false);
        ProductSqlFilter filter = filter(filters);
        assertThat(filter.facetIndependent()).isEqualTo(ProductSqlFilter.IS_SHOWN);
        assertThat(filter.category()).contains("p.category");
        assertThat(filter.shop()).contains(":shops");
        assertThat(filter.price()).contains("p.price_max >= :from").contains("p.price_min <= :to");
        assertThat(filter.rating()).contains("p.rating_count > 0");
        assertThat(filter.all())
                .contains(filter.category(), filter.shop(), filter.price(), filter.rating(), filter.facetIndependent());
    }

    @Test
    void aRangeMayBeOpenAtEitherEnd() {
        assertThat(filter(prices(100L, null)).price()).isEqualTo("true and p.price_max >= :from");
        assertThat(filter(prices(null, 900L)).price()).isEqualTo("true and p.price_min <= :to");
    }

    @Test
    void whatAFacetDoesNotChangeStandsInEveryCount() {
        CatalogQuery query =
                CatalogQuery.all("p.id").only(CatalogFilters.NONE.reduced()).excluding("7k3m");
        assertThat(new ProductSqlFilter(query).facetIndependent())
                .contains("p.former_price is not null")
                .contains("p.id <> :without");
    }

    @Test
    void eachAttributeHasParametersOfItsOwn() {
        CatalogFilters filters = new CatalogFilters(
                List.of(),
                List.of(),
                PriceLimits.NONE,
                0,
                Map.of("Colour", List.of("Red", "Blue"), "Size", List.of("L")),
                true,
                false);
        String sql = sql(filters);
        List<String> names = NAMED.matcher(sql)
                .results()
                .map(match -> match.group(1))
                .filter(name -> name.startsWith("name"))
                .distinct()
                .toList();
        assertThat(names).hasSize(2);
        assertThat(sql).contains("not s.on_holiday").contains("k.on_hand > k.held");
    }

    @Test
    void aCollectionIsJoined() {
        assertThat(filter(CatalogFilters.NONE).from()).doesNotContain("collection");
        assertThat(new ProductSqlFilter(CatalogQuery.collection("c1")).from())
                .contains("join collection_products c")
                .contains(":collection");
    }

    @Test
    void nothingThatSomebodyTypedStandsInTheSql() {
        String evil = "'; drop table products; --";
        CatalogFilters filters = new CatalogFilters(
                List.of(evil),
                List.of(evil, evil),
                new PriceLimits(1L, 2L),
                3,
                Map.of(evil, List.of(evil)),
                true,
                true);
        CatalogQuery query =
                CatalogQuery.collection(evil).text(evil).only(filters).excluding(evil);
        for (CatalogQuery asked : List.of(query, query.asFuzzy("p.id"))) {
            ProductSqlFilter filter = new ProductSqlFilter(asked);
            assertThat(filter.all() + filter.from()).doesNotContain("drop");
        }
    }

    @Test
    void wordsAreLookedForOrTheirLikeness() {
        CatalogQuery words = CatalogQuery.all("p.id").text("  blue mug ");
        assertThat(words.text()).isEqualTo("blue mug");
        assertThat(new ProductSqlFilter(words).all())
                .contains("p.search_vector @@")
                .doesNotContain("<%");
        assertThat(new ProductSqlFilter(words.asFuzzy("p.id")).all())
                .contains("<%")
                .doesNotContain("p.search_vector @@");
        assertThat(words.ranksWords()).isFalse();
        assertThat(words.asFuzzy("rank(:text)").ranksWords()).isTrue();
        assertThat(new ProductSqlFilter(words.text(" ")).all()).doesNotContain(":text");
    }

    private static CatalogFilters prices(Long from, Long to) {
        return new CatalogFilters(List.of(), List.of(), new PriceLimits(from, to), 0, Map.of(), false, false);
    }

    private static String sql(CatalogFilters filters) {
        return filter(filters).all();
    }

    private static ProductSqlFilter filter(CatalogFilters filters) {
        return new ProductSqlFilter(CatalogQuery.all("p.id").only(filters));
    }
}
