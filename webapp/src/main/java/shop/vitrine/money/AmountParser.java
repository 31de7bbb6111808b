package shop.vitrine.money;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses typed amounts with comma or point: {@code 12,5}, {@code 1.299,00}, {@code 1,299.00}. */
public final class AmountParser {
    /** Up to twelve digits, perhaps in groups of three by one separator, then decimals after the other. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,2}))?|(\\d{1,3}(?:,\\d{3}){1,3})\\.(\\d{2})|(\\d{1,3}(?:[."
                    + " ']\\d{3}){1,3}),(\\d{2})");

    private AmountParser() {}

    /** Minor units; empty if the text is ambiguous. */
    public static OptionalLong typed(String text) {
        Matcher number =
                NUMBER.matcher(text.replace("€", "").replace('\u00a0', ' ').strip());
        if (!number.matches()) return OptionalLong.empty();
        for (int group = 1; group <= 5; group += 2)
            if (number.group(group) != null)
                return OptionalLong.of(minor(number.group(group), number.group(group + 1)));
        throw new IllegalStateException(text);
    }

    private static long minor(String whole, String decimals) {
        String cents = decimals == null ? "00" : decimals.length() == 1 ? decimals + "0" : decimals;
        return Long.parseLong(whole.replaceAll("\\D", "")) * 100 + Long.parseLong(cents);
    }
}
