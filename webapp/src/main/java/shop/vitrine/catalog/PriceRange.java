package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.LongStream;
import shop.vitrine.money.Money;

/** From the cheapest to the dearest variant, in minor units. */
@Embeddable
public record PriceRange(
        @Column(name = "price_min") long min,
        @Column(name = "price_max") long max,
        @Column(columnDefinition = "bpchar(3)") String currency) {
    static final PriceRange NONE = new PriceRange(0, 0, Money.MARKET_CURRENCY);

    static PriceRange of(List<Variant> variants) {
        LongStream amounts =
                variants.stream().mapToLong(variant -> variant.price().amount());
        var statistics = amounts.summaryStatistics();
        return new PriceRange(statistics.getMin(), statistics.getMax(), Money.MARKET_CURRENCY);
    }

    public Money from() {
        return new Money(min, currency);
    }

    public Money to() {
        return new Money(max, currency);
    }

    public boolean isWide() {
        return max > min;
    }
}
