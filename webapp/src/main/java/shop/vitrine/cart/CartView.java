package shop.vitrine.cart;

import java.util.List;
import java.util.stream.Stream;
import shop.vitrine.money.Money;

/** A cart as displayed: by shop, latest addition first, and lines merged at sign-in, shown once. */
record CartView(List<CartShopView> groups, List<CartLineView> saved, MergeView merged) {
    static final CartView EMPTY = new CartView(List.of(), List.of(), MergeView.NOTHING);

    public record MergeView(List<MergeRow> items, int leftOut) {
        static final MergeView NOTHING = new MergeView(List.of(), 0);

        public boolean any() {
            return !items.isEmpty() || leftOut > 0;
        }

        public record MergeRow(String title, int pieces, boolean capped) {}
    }

    private Stream<CartLineView> toBuy() {
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> !line.stub());
    }

    public int count() {
        return toBuy().mapToInt(CartLineView::quantity).sum();
    }

    public boolean isEmpty() {
        return toBuy().findAny().isEmpty();
    }

    public boolean canBeBought() {
        return groups.stream().anyMatch(CartShopView::sells);
    }

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
