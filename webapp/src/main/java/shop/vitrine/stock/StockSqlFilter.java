package shop.vitrine.stock;

import java.util.Locale;
import shop.vitrine.platform.LikePattern;
import shop.vitrine.platform.PrefixTsQuery;
import shop.vitrine.web.list.Conditions;

/** Stock search: word prefixes of the title, or a SKU prefix. */
final class StockSqlFilter {
    private StockSqlFilter() {}

    static void add(Conditions conditions, String text) {
        if (text.isEmpty()) return;
        conditions.with("sku", LikePattern.startsWith(text.toLowerCase(Locale.ROOT)));
        String words = PrefixTsQuery.of(text);
        if (words.isEmpty()) conditions.and("lower(v.sku) like :sku");
        else conditions.and("""
            v.id in (select s.id from variants s where s.shop_id = :shop and lower(s.sku) like :sku
            union all
            select s.id from products t join variants s on s.product_id = t.id
            where t.shop_id = :shop and t.search_vector @@ to_tsquery('simple', :words))\
            """, "words", words);
    }
}
