package shop.vitrine.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** One query; a second one finds out whether there are too many products to count. */
@ApplicationScoped
public class FacetCounter {
    private static final List<Integer> RATINGS = List.of(4, 3);

    @Inject
    ProductCards cards;

    @PersistenceContext
    EntityManager entities;

    /** @param steps lower bounds of price ranges in minor units, ascending from 0 */
    @Transactional(TxType.REQUIRED)
    public FacetCounts of(CatalogQuery selection, List<Long> steps) {
        ProductSqlFilter where = new ProductSqlFilter(selection);
        cards.setSimilarityThreshold(selection);
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        with m as materialized (
                            select p.category, cast(s.handle as text) as handle, s.name, p.price_min, p.price_max,
                                p.rating_sum, p.rating_count, (%s) as c, (%s) as h, (%s) as p, (%s) as r
                            from %s where %s limit %d)
                        select 'total' as kind, '' as key, '' as name, count(*) as n from m where c and h and p and r
                        union all select 'looked', '', '', count(*) from m
                        union all select 'category', category, '', count(*) from m where h and p and r group by category
                        union all (select 'shop', handle, name, count(*) from m where c and p and r
                            group by handle, name order by 4 desc, 2 limit 20)
                        union all select 'price', cast(width_bucket(price_min, cast(:steps as bigint[])) as text), '',
                            count(*) from m where c and h and r group by 2
                        union all select 'rating', cast(g as text), '', count(*) from m, unnest(cast(:ratings as int[])) g
                            where c and h and p and rating_count > 0 and rating_sum >= g * rating_count group by 2
                        union all select 'lowest', '', '', min(price_min) from m where c and h and r
                        union all select 'highest', '', '', max(price_max) from m where c and h and r
                        """.formatted(
                                        where.category(),
                                        where.shop(),
                                        where.price(),
                                        where.rating(),
                                        where.from(),
                                        where.facetIndependent(),
                                        ProductCards.MAX_COUNTED + 1),
                        Tuple.class)
                .setParameter("steps", array(steps))
                .setParameter("ratings", array(RATINGS));
        where.bind(query);
        List<Tuple> rows = query.getResultList();
        if (number(rows, "looked") <= ProductCards.MAX_COUNTED) return tally(rows, steps);
        long total = number(rows, "total");
        return FacetCounts.uncounted(total > ProductCards.MAX_COUNTED ? total : cards.count(selection));
    }

    private static long number(List<Tuple> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get("kind", String.class).equals(kind))
                .mapToLong(row -> row.get("n", Long.class))
                .sum();
    }

    private static String array(List<?> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static FacetCounts tally(List<Tuple> rows, List<Long> steps) {
        Map<String, Long> single = new LinkedHashMap<>();
        Map<String, Long> categories = new LinkedHashMap<>();
        List<FacetCounts.ShopFacet> shops = new ArrayList<>();
        Map<Long, Long> prices = new TreeMap<>();
        Map<Integer, Long> ratings = new LinkedHashMap<>();
        RATINGS.forEach(one -> ratings.put(one, 0L));
        for (Tuple row : rows) {
            String key = row.get("key", String.class);
            Long n = row.get("n", Long.class);
            switch (row.get("kind", String.class)) {
                case "category" -> categories.put(key, n);
                case "shop" -> shops.add(new FacetCounts.ShopFacet(key, row.get("name", String.class), n));
                case "price" -> prices.put(steps.get(Integer.parseInt(key) - 1), n);
                case "rating" -> ratings.put(Integer.valueOf(key), n);
                case String kind -> single.put(kind, n);
            }
        }
        return new FacetCounts(
                single.get("total"), categories, shops, prices, ratings, single.get("lowest"), single.get("highest"));
    }
}
