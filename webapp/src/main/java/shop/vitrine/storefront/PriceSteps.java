package shop.vitrine.storefront;

import java.util.List;

/** Where the ranges of price begin that visitors may choose: a shop window's steps rather than equal ones. */
final class PriceSteps {
    static final List<Integer> EUROS = List.of(0, 10, 25, 50, 100, 250, 500);
    static final List<Long> MINOR = EUROS.stream().map(one -> one * 100L).toList();

    private PriceSteps() {}

    /** The last whole euro of the range that begins here; null for the last range. */
    static Integer end(int from) {
        int next = EUROS.indexOf(from) + 1;
        return next < EUROS.size() ? EUROS.get(next) - 1 : null;
    }
}
