package shop.vitrine.feeds.parsing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.catalog.InvalidValue;
import shop.vitrine.catalog.ValueRefusal;
import shop.vitrine.feeds.rows.RowRefusal;
import shop.vitrine.money.AmountParser;
import shop.vitrine.money.Money;

/** Parses feed prices such as {@code 52.00 EUR} and unambiguous variations. */
final class PriceParser {
    private static final Pattern PRICE = Pattern.compile("(?:([A-Z]{3}|€)\\s*)?(-?\\d[\\d., ']*)(?:\\s*([A-Z]{3}|€))?");
    private static final long MAX_AMOUNT = 1_000_000_000;

    private PriceParser() {}

    /** @return minor units of the market's currency */
    static long parse(String text) {
        Matcher price = PRICE.matcher(text.strip().toUpperCase(Locale.ROOT).replace('\u00a0', ' '));
        if (!price.matches()) throw new InvalidValue(RowRefusal.PRICE_UNREADABLE);
        String currency = price.group(1) == null ? price.group(3) : price.group(1);
        if (currency != null && !currency.equals("€") && !currency.equals(Money.MARKET_CURRENCY))
            throw new InvalidValue(RowRefusal.PRICE_CURRENCY, currency, Money.MARKET_CURRENCY);
        long amount =
                AmountParser.typed(price.group(2)).orElseThrow(() -> new InvalidValue(RowRefusal.PRICE_UNREADABLE));
        if (amount == 0) throw new InvalidValue(ValueRefusal.PRICE_ZERO);
        if (amount > MAX_AMOUNT) throw new InvalidValue(ValueRefusal.PRICE_HIGH);
        return amount;
    }
}
