package shop.vitrine.checkout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.money.Money;
import shop.vitrine.money.Vat;

/** What a cart costs right now, delivered to a country: the only place where the sum of a purchase is made. */
public record Quote(Country country, List<ShopQuote> shops) {
    public Money goods() {
        return shops.stream().map(ShopQuote::goods).reduce(Money.zero(), Money::plus);
    }

    public Money delivery() {
        return shops.stream().map(ShopQuote::delivery).reduce(Money.zero(), Money::plus);
    }

    public Money total() {
        return goods().plus(delivery());
    }

    public Money vat() {
        return shops.stream().map(ShopQuote::vat).reduce(Money.zero(), Money::plus);
    }

    /** Rates of nothing are left out: exports contain no tax. */
    public List<Vat> vats() {
        return Vat.byRate(
                        shops.stream().flatMap(shop -> shop.vatParts().stream()).toList())
                .stream()
                .filter(vat -> vat.rate() > 0)
                .toList();
    }

    public Stream<QuoteLine> lines() {
        return shops.stream().flatMap(shop -> shop.lines().stream());
    }

    public int pieces() {
        return lines().mapToInt(QuoteLine::quantity).sum();
    }

    public boolean isEmpty() {
        return shops.isEmpty();
    }

    public boolean isShort() {
        return lines().anyMatch(QuoteLine::isShort);
    }

    public Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        lines().forEach(line -> quantities.put(line.variant(), line.quantity()));
        return quantities;
    }
}
