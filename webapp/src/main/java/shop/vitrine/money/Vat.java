package shop.vitrine.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Value added tax contained in prices.
 *
 * @param rate basis points: 2100 is 21 %
 * @param amount the tax itself, rounded commercially (half up) to whole minor units
 */
public record Vat(int rate, Money amount) {
    private static final int WHOLE = 10_000;

    /** The tax contained in a price that includes it. */
    public static Vat in(Money gross, int rate) {
        long tax = BigDecimal.valueOf(gross.amount())
                .multiply(BigDecimal.valueOf(rate))
                .divide(BigDecimal.valueOf((long) WHOLE + rate), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Vat(rate, new Money(tax, gross.currency()));
    }

    /** One for each rate, the highest rate first. Amounts are added as they were rounded, so that parts make the sum. */
    public static List<Vat> byRate(Collection<Vat> parts) {
        Map<Integer, Money> sums = new TreeMap<>(java.util.Comparator.reverseOrder());
        parts.forEach(part -> sums.merge(part.rate, part.amount, Money::plus));
        return sums.entrySet().stream()
                .map(sum -> new Vat(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** The rate as a number of per cent, such as 21 or 25.5. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(rate, 2).stripTrailingZeros();
    }
}
