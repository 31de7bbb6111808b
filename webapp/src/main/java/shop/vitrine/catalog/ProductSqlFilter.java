package shop.vitrine.catalog;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.platform.LikePattern;

/** Translates a {@link CatalogQuery} to SQL over {@link #TABLES}. */
final class ProductSqlFilter {
    static final String TABLES = "products p join shops s on s.id = p.shop_id";
    static final String IS_SHOWN = "p.status = 'PUBLISHED' and s.status = 'ACTIVE'";
    private static final String WORDS = """
        (p.search_vector @@ (select websearch_to_tsquery('english', :text) || websearch_to_tsquery('simple', :text))
         or p.shop_id = any(array(select n.id from shops n
            where lower(n.name) = lower(:text) or n.handle = cast(ltrim(:text, '@') as citext))))\
        """;
    /** Both use the title index; {@link ProductCards} sets the similarity threshold. */
    private static final String SIMILAR = "(lower(:text) <% lower(p.title) or lower(p.title) like lower(:like))";

    private final CatalogQuery selection;
    private final CatalogQuery.CatalogFilters filters;
    private final Map<String, Object> parameters = new HashMap<>();

    ProductSqlFilter(CatalogQuery selection) {
        this.selection = selection;
        this.filters = selection.filters();
        if (selection.collection() != null) set("collection", selection.collection());
        if (selection.fuzzy()) set("like", LikePattern.contains(selection.text()));
        if (!selection.text().isEmpty()) set("text", selection.text());
    }

    String from() {
        return TABLES
                + (selection.collection() == null
                        ? ""
                        : " join collection_products c on c.product_id = p.id and c.collection_id = :collection");
    }

    String all() {
        return String.join(" and ", facetIndependent(), category(), shop(), price(), rating());
    }

    /** Conditions that no facet changes. */
    String facetIndependent() {
        List<String> parts = new ArrayList<>(List.of(IS_SHOWN));
        if (!selection.text().isEmpty()) parts.add(selection.fuzzy() ? SIMILAR : WORDS);
        if (filters.deals()) parts.add("p.former_price is not null");
        if (filters.inStock()) parts.add("not s.on_holiday and " + ProductCards.IN_STOCK);
        filters.attributes().forEach((name, values) -> parts.add(attribute(name, values)));
        if (selection.without() != null) {
            set("without", selection.without());
            parts.add("p.id <> :without");
        }
        return String.join(" and ", parts);
    }

    String category() {
        if (filters.categories().isEmpty()) return "true";
        set("categories", filters.categories());
        return "p.category in (:categories)";
    }

    String shop() {
        if (filters.shops().isEmpty()) return "true";
        set("shops", filters.shops());
        // A subquery instead of a join lets the index of one shop's products provide the order.
        return filters.shops().size() == 1
                ? "p.shop_id = (select h.id from shops h where h.handle = any(cast(array[:shops] as citext[])))"
                : "p.shop_id = any(array(select h.id from shops h where h.handle = any(cast(array[:shops] as"
                        + " citext[]))))";
    }

    String price() {
        List<String> parts = new ArrayList<>(List.of("true"));
        if (filters.price().from() != null) {
            set("from", filters.price().from());
            parts.add("p.price_max >= :from");
        }
        if (filters.price().to() != null) {
            set("to", filters.price().to());
            parts.add("p.price_min <= :to");
        }
        return String.join(" and ", parts);
    }

    String rating() {
        if (filters.rating() == 0) return "true";
        set("rating", filters.rating());
        return "p.rating_sum >= :rating * p.rating_count and p.rating_count > 0";
    }

    /** An attribute, or an option of its variants. */
    private String attribute(String name, List<String> values) {
        int number = parameters.size();
        set("name" + number, name);
        set("values" + number, values);
        return """
            (exists (select 1 from product_attributes a
                where a.product_id = p.id and a.name = :name# and a.value in (:values#))
             or exists (select 1 from variants v where v.product_id = p.id and v.offered
                and (p.option1 = :name# and v.option1 in (:values#) or p.option2 = :name# and v.option2 in (:values#)
                    or p.option3 = :name# and v.option3 in (:values#))))\
            """.replace("#", String.valueOf(number));
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }

    private void set(String name, Object value) {
        parameters.put(name, value);
    }
}
