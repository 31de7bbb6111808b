package shop.vitrine.search;

import java.util.List;
import java.util.Optional;
import shop.vitrine.search.documents.Checked;

/**
 * A search. Start from {@link #of} and narrow. <p>A facet's counts ignore its own filter, but never the place.
 *
 * @param text at most 200 characters without query syntax; empty for everything
 */
public record ProductQuery(
        String text,
        String language,
        QueryPlace place,
        ProductFilters filters,
        SortOrder sort,
        QueryWindow window,
        boolean facets) {
    public static final int MAX_TEXT = 200;

    public ProductQuery {
        text = text == null ? "" : text.strip();
        language = AnalysisLanguage.of(language).code();
        Checked.that(text.length() <= MAX_TEXT, "text longer than " + MAX_TEXT);
    }

    /** The 24 most popular. */
    public static ProductQuery all() {
        return of("");
    }

    public static ProductQuery of(String text) {
        return new ProductQuery(
                text, "en", QueryPlace.MARKET, ProductFilters.NONE, SortOrder.RELEVANCE, QueryWindow.FIRST, true);
    }

    public boolean isText() {
        return !text.isEmpty();
    }

    public ProductQuery language(String code) {
        return new ProductQuery(text, code, place, filters, sort, window, facets);
    }

    public ProductQuery filters(ProductFilters chosen) {
        return new ProductQuery(text, language, place, chosen, sort, window, facets);
    }

    public ProductQuery sort(SortOrder order) {
        return new ProductQuery(text, language, place, filters, order, window, facets);
    }

    public ProductQuery page(int page, int size) {
        return new ProductQuery(text, language, place, filters, sort, new QueryWindow(page, size), facets);
    }

    public ProductQuery withoutFacets() {
        return new ProductQuery(text, language, place, filters, sort, window, false);
    }

    /** Within a shop. */
    public ProductQuery in(String shop) {
        return at(new QueryPlace(Optional.of(shop), place.collection(), place.without()));
    }

    public ProductQuery inCollection(String id) {
        return at(new QueryPlace(place.shop(), Optional.of(id), place.without()));
    }

    public ProductQuery without(List<String> shops) {
        return at(new QueryPlace(place.shop(), place.collection(), shops));
    }

    private ProductQuery at(QueryPlace other) {
        return new ProductQuery(text, language, other, filters, sort, window, facets);
    }
}
