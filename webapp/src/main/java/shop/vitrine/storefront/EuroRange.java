package shop.vitrine.storefront;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.search.PriceFilter;
import shop.vitrine.web.list.Parameters;

/** Price filters in whole euros; the upper one includes its cents. */
final class EuroRange {
    private static final int MAX_DIGITS = 7;
    private static final Pattern TEXT = Pattern.compile("(\\d{0,7})-(\\d{0,7})");

    private EuroRange() {}

    static PriceFilter of(Integer from, Integer to) {
        return PriceFilter.between(from == null ? null : from * 100L, to == null ? null : to * 100L + 99);
    }

    static Integer from(PriceFilter price) {
        return euros(price.from());
    }

    static Integer to(PriceFilter price) {
        return euros(price.to());
    }

    /** From {@code price=10-50}, or the two fields of a form; swaps the ends if need be. */
    static PriceFilter read(Parameters given) {
        Matcher range = TEXT.matcher(given.text("price", 20));
        boolean one = range.matches();
        Integer from = whole(one ? range.group(1) : given.text("from", 10));
        Integer to = whole(one ? range.group(2) : given.text("to", 10));
        return from != null && to != null && from > to ? of(to, from) : of(from, to);
    }

    private static Integer whole(String digits) {
        Long euros = digits.length() > MAX_DIGITS ? null : Parameters.number(digits);
        return euros == null || euros < 0 ? null : Integer.valueOf(euros.intValue());
    }

    /** As {@code 10-50}, {@code 10-} or {@code -50}; null for any price. */
    static String text(PriceFilter price) {
        if (price.isAny()) return null;
        return (price.from() == null ? "" : from(price)) + "-" + (price.to() == null ? "" : to(price));
    }

    private static Integer euros(Long minor) {
        return minor == null ? null : Math.toIntExact(minor / 100);
    }
}
