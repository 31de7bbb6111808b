package shop.vitrine.feeds.exporting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.feeds.rows.EscapedList;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.web.text.TextCleaner;

/** A product's attributes as feed columns, so that they return in the same order. */
final class AttributeColumns {
    private AttributeColumns() {}

    static Map<String, String> fields(Product product) {
        Map<String, String> fields = new HashMap<>();
        Deque<Attribute> left = new ArrayDeque<>(product.attributes());
        for (OptionColumn option : OptionColumn.values())
            if (!product.optionNames().contains(option.label()) && is(left.peekFirst(), option.label()))
                fields.put(
                        option.column(), TextCleaner.encodeAmpersands(left.pop().value()));
        fields.put("condition", "new");
        if (is(left.peekFirst(), "Condition") && left.peekFirst().value().matches("Used|Refurbished"))
            fields.put("condition", left.pop().value().toLowerCase(Locale.ROOT));
        if (is(left.peekLast(), "Shipping weight"))
            fields.put(
                    "shipping_weight",
                    TextCleaner.encodeAmpersands(left.removeLast().value()));
        fields.put("product_detail", left.stream().map(AttributeColumns::detail).collect(Collectors.joining(",")));
        return fields;
    }

    private static boolean is(Attribute attribute, String name) {
        return attribute != null
                && attribute.section().isEmpty()
                && attribute.name().equals(name);
    }

    private static String detail(Attribute attribute) {
        return part(attribute.section()) + ":" + part(attribute.name()) + ":" + part(attribute.value());
    }

    private static String part(String text) {
        return EscapedList.escape(TextCleaner.encodeAmpersands(text));
    }
}
