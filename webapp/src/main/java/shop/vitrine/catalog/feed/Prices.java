package shop.vitrine.catalog.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.money.Amounts;
import shop.vitrine.money.Money;

/** Prices as feeds write them: {@code 52.00 EUR}, and the ways of writing that mean nothing else. */
final class Prices {
    private static final Pattern PRICE = Pattern.compile("(?:([A-Z]{3}|€)\\s*)?(-?\\d[\\d., ']*)(?:\\s*([A-Z]{3}|€))?");
    private static final long HIGHEST = 1_000_000_000;

    private Prices() {}

    /** @return minor units of the market's currency */
    static long parse(String text) {
        Matcher price = PRICE.matcher(text.strip().toUpperCase(Locale.ROOT).replace('\u00a0', ' '));
        if (!price.matches()) throw new BadValue("catalog.feed.price.unreadable");
        String currency = price.group(1) == null ? price.group(3) : price.group(1);
        if (currency != null && !currency.equals("€") && !currency.equals(Money.MARKET))
            throw new BadValue("catalog.feed.price.currency", currency, Money.MARKET);
        long amount = Amounts.typed(price.group(2)).orElseThrow(() -> new BadValue("catalog.feed.price.unreadable"));
        if (amount == 0) throw new BadValue("catalog.feed.price.zero");
        if (amount > HIGHEST) throw new BadValue("catalog.feed.price.high");
        return amount;
    }
}
