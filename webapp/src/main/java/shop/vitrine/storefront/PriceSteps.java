package shop.vitrine.storefront;

import java.util.List;

final class PriceSteps {
    static final List<Integer> EUROS = List.of(0, 10, 25, 50, 100, 250, 500);
    static final List<Long> MINOR = EUROS.stream().map(one -> one * 100L).toList();

    private PriceSteps() {}

    /** Inclusive whole euros; null for the last range. */
    static Integer end(int from) {
        int next = EUROS.indexOf(from) + 1;
        return next < EUROS.size() ? EUROS.get(next) - 1 : null;
    }
}
