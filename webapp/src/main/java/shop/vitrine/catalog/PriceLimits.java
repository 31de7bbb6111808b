package shop.vitrine.catalog;

/** Prices in minor units to stay within, both included; null is open. */
public record PriceLimits(Long from, Long to) {
    public static final PriceLimits NONE = new PriceLimits(null, null);
}
