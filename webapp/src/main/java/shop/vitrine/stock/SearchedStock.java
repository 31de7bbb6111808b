package shop.vitrine.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed into the search of stock, as SQL: the beginnings of a title's words, or the beginning of a SKU. */
final class SearchedStock {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private SearchedStock() {}

    static String condition(String text, Map<String, Object> parameters) {
        parameters.put("sku", text.toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        String words = words(text);
        if (words.isEmpty()) return " and lower(v.sku) like :sku";
        parameters.put("words", words);
        return " and v.id in (" + """
                select s.id from variants s where s.shop_id = :shop and lower(s.sku) like :sku
                union all
                select s.id from products t join variants s on s.product_id = t.id
                where t.shop_id = :shop and t.words @@ to_tsquery('simple', :words))""";
    }

    /** All of them, each as a beginning. */
    static String words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) words.add(word.group() + ":*");
        return String.join(" & ", words);
    }
}
