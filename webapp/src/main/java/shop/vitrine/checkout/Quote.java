package shop.vitrine.checkout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.vitrine.money.Money;
import shop.vitrine.money.VatSubtotal;
import shop.vitrine.tenants.Country;
import shop.vitrine.web.conflict.Version;

/** The price of a cart delivered to a country: the only place that computes a purchase's total. */
record Quote(Country country, List<ShopQuote> shops) {
    public Money goods() {
        return shops.stream().map(ShopQuote::goods).reduce(Money.zero(), Money::plus);
    }

    public Money delivery() {
        return shops.stream().map(ShopQuote::delivery).reduce(Money.zero(), Money::plus);
    }

    public Money total() {
        return goods().plus(delivery());
    }

    /** Tax by rate; empty for exports. */
    public List<VatSubtotal> vats() {
        return shops.stream()
                .flatMap(ShopQuote::shares)
                .filter(share -> share.rate() > 0)
                .collect(Collectors.toMap(
                        VatSubtotal::rate,
                        Function.identity(),
                        VatSubtotal::plus,
                        LinkedHashMap<Integer, VatSubtotal>::new))
                .values()
                .stream()
                .toList();
    }

    public List<QuoteLine> lines() {
        return shops.stream().flatMap(shop -> shop.lines().stream()).toList();
    }

    public int pieces() {
        return lines().stream().mapToInt(QuoteLine::quantity).sum();
    }

    public boolean isEmpty() {
        return shops.isEmpty();
    }

    public boolean isShort() {
        return lines().stream().anyMatch(QuoteLine::isShort);
    }

    /** Shops that cannot deliver anything there now. */
    public List<ShopQuote> stuck() {
        return shops.stream().filter(ShopQuote::isBlocked).toList();
    }

    public List<ShopQuote> outOfReach() {
        return shops.stream().filter(ShopQuote::isOutOfReach).toList();
    }

    public boolean isReady() {
        return !isEmpty() && !isShort() && stuck().isEmpty();
    }

    public boolean hasChoice() {
        return shops.stream().anyMatch(shop -> shop.choices().size() > 1);
    }

    public int returnsDays() {
        return shops.stream().mapToInt(shop -> shop.shop().returnsDays()).min().orElse(0);
    }

    /** Version of the page's form. */
    public Version version() {
        return new ShownQuote(Math.toIntExact(total().amount()), shown()).version();
    }

    Map<String, String> shown() {
        return lines().stream().collect(Collectors.toMap(line -> line.item().variant(), QuoteLine::shown));
    }
}
