package shop.vitrine.cart;

import java.util.List;
import java.util.stream.Stream;
import shop.vitrine.money.Money;

/**
 * A cart as it is shown right now.
 *
 * @param groups what is to be bought, by shop; the shop of the latest addition first
 * @param merged what came along at signing in, told once
 */
record CartView(List<CartShopView> groups, List<CartLineView> saved, MergeView merged) {
    static final CartView EMPTY = new CartView(List.of(), List.of(), MergeView.NOTHING);

    /** @param leftOut lines for which there was no room */
    public record MergeView(List<MergeRow> items, int leftOut) {
        static final MergeView NOTHING = new MergeView(List.of(), 0);

        public boolean any() {
            return !items.isEmpty() || leftOut > 0;
        }

        /** @param capped whether fewer could be had than both carts wanted together */
        public record MergeRow(String title, int pieces, boolean capped) {}
    }

    private Stream<CartLineView> toBuy() {
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> !line.stub());
    }

    /** Pieces in the cart, also of what is sold out. */
    public int count() {
        return toBuy().mapToInt(CartLineView::quantity).sum();
    }

    public boolean isEmpty() {
        return toBuy().findAny().isEmpty();
    }

    public boolean canBeBought() {
        return groups.stream().anyMatch(CartShopView::sells);
    }

    /** Whether some of it cannot be bought and is left out of the sums. */
    public boolean partly() {
        return !groups.stream()
                .allMatch(group -> group.lines().stream().allMatch(line -> line.stub() || group.sells(line)));
    }

    public Money goods() {
        return groups.stream().map(CartShopView::goods).reduce(Money.zero(), Money::plus);
    }

    public Money delivery() {
        return groups.stream().map(CartShopView::delivery).reduce(Money.zero(), Money::plus);
    }

    public Money total() {
        return goods().plus(delivery());
    }
}
