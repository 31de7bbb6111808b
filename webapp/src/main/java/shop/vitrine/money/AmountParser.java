package shop.vitrine.money;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people type them, with a comma or a point: {@code 12,5}, {@code 1.299,00}, {@code 1,299.00}. */
public final class AmountParser {
    /** At most twelve digits: alone, or in groups of three with one kind of mark; then perhaps the other, and decimals. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,2}))?|(\\d{1,3}(?:,\\d{3}){1,3})\\.(\\d{2})|(\\d{1,3}(?:[."
                    + " ']\\d{3}){1,3}),(\\d{2})");

    private AmountParser() {}

    /** @return minor units; empty where the text could mean more than one amount, or none */
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
