package shop.vitrine.money;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** An amount in minor units, perhaps negative: 1999 EUR is € 19,99. */
public record Money(long amount, String currency) implements Comparable<Money> {
    /** The one currency that this market sells in. */
    public static final String MARKET_CURRENCY = "EUR";

    public static Money of(long amount) {
        return new Money(amount, MARKET_CURRENCY);
    }

    public static Money zero() {
        return of(0);
    }

    public Money plus(Money other) {
        same(other);
        return new Money(Math.addExact(amount, other.amount), currency);
    }

    public Money minus(Money other) {
        same(other);
        return new Money(Math.subtractExact(amount, other.amount), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(amount, count), currency);
    }

    public boolean isZero() {
        return amount == 0;
    }

    public String in(Locale language) {
        Currency unit = Currency.getInstance(currency);
        NumberFormat format = NumberFormat.getCurrencyInstance(region(language));
        format.setCurrency(unit);
        format.setMinimumFractionDigits(unit.getDefaultFractionDigits());
        format.setMaximumFractionDigits(unit.getDefaultFractionDigits());
        return format.format(java.math.BigDecimal.valueOf(amount, unit.getDefaultFractionDigits()));
    }

    /** For machines: {@code 19.99}. */
    public String plain() {
        return java.math.BigDecimal.valueOf(
                        amount, Currency.getInstance(currency).getDefaultFractionDigits())
                .toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        same(other);
        return Long.compare(amount, other.amount);
    }

    /** Formatting needs a region: each language gets that of most of its readers. */
    private static Locale region(Locale language) {
        return switch (language.getLanguage()) {
            case "de" -> Locale.GERMANY;
            case "nl" -> Locale.of("nl", "NL");
            default -> Locale.of("en", "IE");
        };
    }

    private void same(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
    }
}
