package shop.vitrine.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.TestVisitor;

/** Another shop's data: ids for each parameter, and whether anything changed. */
public final class VictimShop {
    private final SampleMarket market;
    private final SampleShop shop;

    /** Queries for an id by pattern of {@code path#parameter}, with ? for the shop; the first match counts. */
    private final Map<String, String> queries = new LinkedHashMap<>();

    VictimShop(SampleShop shop) {
        this.market = shop.market();
        this.shop = shop;
    }

    /** A new member, signed in. */
    public TestVisitor member(String role) {
        return shop.member(role);
    }

    VictimShop knows(String pattern, String query) {
        queries.put(pattern, query);
        return this;
    }

    /** @return null if there is no source for this parameter */
    public String id(DeployedRoute route, String parameter) {
        String place = route.plain() + "#" + parameter + " " + route.pattern(parameter);
        String query = queries.entrySet().stream()
                .filter(known -> place.matches(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (query == null) return null;
        List<String> ids = query.contains("?") ? market.texts(query, shop.id()) : market.texts(query);
        if (ids.isEmpty()) throw new AssertionError("The sample has nothing for " + place);
        return ids.getFirst();
    }

    /** Fingerprints of the shop's rows, by table. */
    Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String table : market.texts("""
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
            where a.attname = 'shop_id' and not a.attisdropped and c.relkind = 'r' and n.nspname = 'public'
              and c.relname <> 'sessions' order by c.relname
            """))
            rows.put(
                    table,
                    market.texts(
                                    "select md5(string_agg(t::text, '|' order by t::text)) from " + table
                                            + " t where shop_id = ?",
                                    shop.id())
                            .getFirst());
        rows.put(
                "shops",
                market.texts("select md5(s::text) from shops s where id = ?", shop.id())
                        .getFirst());
        return rows;
    }
}
