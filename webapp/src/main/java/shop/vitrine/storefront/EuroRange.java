package shop.vitrine.storefront;

import shop.vitrine.search.PriceFilter;

/** Price filters in whole euros; the upper one includes its cents. */
final class EuroRange {
    private EuroRange() {}

    static PriceFilter of(Integer from, Integer to) {
        return PriceFilter.between(from == null ? null : from * 100L, to == null ? null : to * 100L + 99);
    }

    static Integer from(PriceFilter price) {
        return euros(price.from());
    }

    static Integer to(PriceFilter price) {
        return euros(price.to());
    }

    static String text(PriceFilter price) {
        return (price.from() == null ? "" : from(price)) + "-" + (price.to() == null ? "" : to(price));
    }

    private static Integer euros(Long minor) {
        return minor == null ? null : Math.toIntExact(minor / 100);
    }
}
