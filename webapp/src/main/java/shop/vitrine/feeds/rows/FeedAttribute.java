package shop.vitrine.feeds.rows;

import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.InvalidValue;
import shop.vitrine.web.text.TextCleaner;

/** One {@code product_detail}: {@code section:name:value}. */
public record FeedAttribute(String section, String name, String value) {
    private static final int MAX_NAME_LENGTH = 140;
    private static final int MAX_VALUE_LENGTH = 8_000;

    /** Commas and colons can be escaped by a backslash; a comma not followed by another detail belongs to the value. */
    public static List<FeedAttribute> parse(String text) {
        List<String> details = new ArrayList<>();
        for (String part : EscapedList.split(text, ',', Integer.MAX_VALUE)) {
            boolean begins = EscapedList.split(part, ':', 3).size() == 3
                    || details.isEmpty() && EscapedList.split(part, ':', 2).size() == 2;
            if (begins) details.add(part);
            else if (!details.isEmpty() && !part.isBlank()) details.add(details.removeLast() + "," + part);
        }
        return details.stream()
                .map(FeedAttribute::one)
                .filter(attribute -> !attribute.name.isEmpty() && !attribute.value.isEmpty())
                .toList();
    }

    private static FeedAttribute one(String text) {
        List<String> parts = EscapedList.split(text, ':', 3);
        List<String> plain =
                parts.stream().map(EscapedList::unescape).map(TextCleaner::line).toList();
        FeedAttribute attribute = plain.size() == 3
                ? new FeedAttribute(TextCleaner.capitalize(plain.get(0)), name(plain.get(1)), plain.get(2))
                : new FeedAttribute("", name(plain.get(0)), plain.get(1));
        if (attribute.name.length() > MAX_NAME_LENGTH || attribute.value.length() > MAX_VALUE_LENGTH)
            throw new InvalidValue(RowRefusal.DETAIL_LONG, MAX_NAME_LENGTH, MAX_VALUE_LENGTH);
        return new FeedAttribute(attribute.section, attribute.name, value(attribute));
    }

    /** Some exports drop brackets but keep their letters: {@code operating temperature  t t }. */
    private static String name(String text) {
        return TextCleaner.capitalize(text.replaceFirst("( [a-z])(?: [a-z])++$", ""));
    }

    /** Turns {@code true} into yes and {@code 1000.0} into 1000, but leaves version 5.0 alone. */
    private static String value(FeedAttribute attribute) {
        // Some exports write a line break as backslash-n.
        String value = attribute.value.replace("\\n", ", ");
        if (value.equalsIgnoreCase("true") || value.equals("Y")) return "Yes";
        if (value.equalsIgnoreCase("false") || value.equals("N")) return "No";
        boolean counts =
                value.matches("\\d+\\.0") && !attribute.name.toLowerCase().contains("version");
        return counts ? value.substring(0, value.length() - 2) : value;
    }
}
