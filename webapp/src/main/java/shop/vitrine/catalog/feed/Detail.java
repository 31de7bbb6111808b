package shop.vitrine.catalog.feed;

import java.util.ArrayList;
import java.util.List;

/** A fact of {@code product_detail}, whose parts are {@code section:name:value}. */
record Detail(String section, String name, String value) {
    private static final int LONGEST_NAME = 140;
    private static final int LONGEST_VALUE = 8_000;

    /**
     * Reads a list of details. Commas and colons may be escaped by a backslash; a comma after which no further detail
     * begins belongs to the value before it.
     */
    static List<Detail> parse(String text) {
        List<String> details = new ArrayList<>();
        for (String part : Escapes.split(text, ',', Integer.MAX_VALUE)) {
            boolean begins = Escapes.split(part, ':', 3).size() == 3
                    || details.isEmpty() && Escapes.split(part, ':', 2).size() == 2;
            if (begins) details.add(part);
            else if (!details.isEmpty() && !part.isBlank()) details.add(details.removeLast() + "," + part);
        }
        return details.stream()
                .map(Detail::one)
                .filter(one -> !one.name.isEmpty() && !one.value.isEmpty())
                .toList();
    }

    private static Detail one(String text) {
        List<String> parts = Escapes.split(text, ':', 3);
        List<String> plain =
                parts.stream().map(Escapes::unescape).map(Texts::line).toList();
        Detail detail = plain.size() == 3
                ? new Detail(Texts.capital(plain.get(0)), name(plain.get(1)), plain.get(2))
                : new Detail("", name(plain.get(0)), plain.get(1));
        if (detail.name.length() > LONGEST_NAME || detail.value.length() > LONGEST_VALUE)
            throw new BadValue("catalog.feed.detail.long", LONGEST_NAME, LONGEST_VALUE);
        return new Detail(detail.section, detail.name, value(detail));
    }

    /** Exports that drop brackets leave their letters behind: {@code operating temperature  t t }. */
    private static String name(String text) {
        return Texts.capital(text.replaceFirst("( [a-z])( [a-z])+$", ""));
    }

    /** What databases call true and 1000.0, people call yes and 1000; but version 5.0 is not version 5. */
    private static String value(Detail detail) {
        // Some exports write a line break as a backslash and an n.
        String value = detail.value.replace("\\n", ", ");
        if (value.equalsIgnoreCase("true") || value.equals("Y")) return "Yes";
        if (value.equalsIgnoreCase("false") || value.equals("N")) return "No";
        boolean counts = value.matches("\\d+\\.0") && !detail.name.toLowerCase().contains("version");
        return counts ? value.substring(0, value.length() - 2) : value;
    }
}
