package shop.vitrine.search;

/**
 * Prices in minor units, both ends included; null is open. A product is within when any of its prices may be: its
 * cheapest is not above, its dearest not below.
 */
public record PriceFilter(Long from, Long to) {
    public static final PriceFilter ANY = new PriceFilter(null, null);

    public PriceFilter {
        if (from != null && from < 0 || to != null && to < 0) throw new IllegalArgumentException("price below 0");
        if (from != null && to != null && from > to) throw new IllegalArgumentException("price range upside down");
    }

    public static PriceFilter between(Long from, Long to) {
        return new PriceFilter(from, to);
    }

    public boolean isAny() {
        return from == null && to == null;
    }
}
