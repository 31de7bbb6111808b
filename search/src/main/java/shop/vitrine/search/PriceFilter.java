package shop.vitrine.search;

/** Inclusive limits in minor units; null is open. Matches if the product's price range overlaps. */
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
