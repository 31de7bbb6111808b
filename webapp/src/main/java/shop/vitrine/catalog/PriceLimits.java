package shop.vitrine.catalog;

/** Inclusive limits in minor units; null is open. */
public record PriceLimits(Long from, Long to) {
    public static final PriceLimits NONE = new PriceLimits(null, null);
}
