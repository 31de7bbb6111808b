package shop.vitrine.catalog.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;

/** A product's attributes in the columns of a feed, so that they come back in the same order. */
final class Facts {
    private Facts() {}

    static Map<String, String> fields(Product product) {
        Map<String, String> fields = new HashMap<>();
        Deque<Attribute> left = new ArrayDeque<>(product.attributes());
        for (Option option : Option.values())
            if (!product.optionNames().contains(option.label()) && is(left.peekFirst(), option.label()))
                fields.put(option.column(), Texts.readBack(left.pop().value()));
        fields.put("condition", "new");
        if (is(left.peekFirst(), "Condition") && left.peekFirst().value().matches("Used|Refurbished"))
            fields.put("condition", left.pop().value().toLowerCase(Locale.ROOT));
        if (is(left.peekLast(), "Shipping weight"))
            fields.put("shipping_weight", Texts.readBack(left.removeLast().value()));
        fields.put("product_detail", left.stream().map(Facts::detail).collect(Collectors.joining(",")));
        return fields;
    }

    private static boolean is(Attribute attribute, String name) {
        return attribute != null
                && attribute.section().isEmpty()
                && attribute.name().equals(name);
    }

    private static String detail(Attribute one) {
        return part(one.section()) + ":" + part(one.name()) + ":" + part(one.value());
    }

    private static String part(String text) {
        return Escapes.escape(Texts.readBack(text));
    }
}
