package shop.vitrine.catalog.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.money.Money;

/** Prices as feeds write them: {@code 52.00 EUR}, and the ways of writing that mean nothing else. */
final class Prices {
    private static final Pattern PRICE = Pattern.compile("(?:([A-Z]{3}|€)\\s*)?(-?\\d[\\d., ']*)(?:\\s*([A-Z]{3}|€))?");
    /** Groups of three with one kind of mark, then perhaps the other mark and one or two decimals. */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,12})(?:[.,](\\d{1,2}))?|(\\d{1,3}(?:,\\d{3})+)\\.(\\d{2})|(\\d{1,3}(?:[. ']\\d{3})+),(\\d{2})");

    private static final long HIGHEST = 1_000_000_000;

    private Prices() {}

    /** @return minor units of the market's currency */
    static long parse(String text) {
        Matcher price = PRICE.matcher(text.strip().toUpperCase(Locale.ROOT).replace('\u00a0', ' '));
        if (!price.matches()) throw new BadValue("catalog.feed.price.unreadable");
        String currency = price.group(1) == null ? price.group(3) : price.group(1);
        if (currency != null && !currency.equals("€") && !currency.equals(Money.MARKET))
            throw new BadValue("catalog.feed.price.currency", currency, Money.MARKET);
        long amount = amount(price.group(2).strip());
        if (amount == 0) throw new BadValue("catalog.feed.price.zero");
        if (amount > HIGHEST) throw new BadValue("catalog.feed.price.high");
        return amount;
    }

    private static long amount(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) throw new BadValue("catalog.feed.price.unreadable");
        for (int group = 1; group <= 5; group += 2)
            if (number.group(group) != null) return minor(number.group(group), number.group(group + 1));
        throw new IllegalStateException(text);
    }

    private static long minor(String whole, String decimals) {
        String cents = decimals == null ? "00" : decimals.length() == 1 ? decimals + "0" : decimals;
        return Long.parseLong(whole.replaceAll("\\D", "")) * 100 + Long.parseLong(cents);
    }
}
