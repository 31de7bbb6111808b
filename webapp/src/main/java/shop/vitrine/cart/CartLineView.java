package shop.vitrine.cart;

import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;

record CartLineView(
        String id,
        Variant variant,
        int quantity,
        LineAvailability availability,
        LineChanges changes,
        boolean saved,
        boolean stub) {
    private static final int FEW = 5;

    /** Marks changes as shown. */
    static CartLineView show(CartLine line, boolean sold, int available) {
        int left = sold ? Math.max(0, available) : 0;
        boolean reduced = line.isToBuy() && left > 0 && line.quantity() > left;
        if (reduced) line.setQuantity(left);
        Money before = line.acknowledgePrice();
        LineChanges changes = new LineChanges(before.equals(line.price()) ? null : before, reduced);
        return new CartLineView(
                line.id(),
                line.variant(),
                line.quantity(),
                new LineAvailability(sold, left),
                changes,
                line.isSaved(),
                false);
    }

    static CartLineView stub(CartLine line) {
        return new CartLineView(
                line.id(),
                line.variant(),
                line.quantity(),
                new LineAvailability(true, 0),
                LineChanges.NONE,
                line.isSaved(),
                true);
    }

    public record LineAvailability(boolean sold, int pieces) {
        public boolean isSoldOut() {
            return sold && pieces == 0;
        }

        public boolean isScarce() {
            return pieces > 0 && pieces <= FEW;
        }
    }

    /** {@code priceBefore} is null if unchanged. */
    public record LineChanges(Money priceBefore, boolean reduced) {
        static final LineChanges NONE = new LineChanges(null, false);
    }

    public Product product() {
        return variant.product();
    }

    public String title() {
        return product().title();
    }

    public boolean canBeBought() {
        return availability.pieces() > 0;
    }

    public int most() {
        return Math.min(availability.pieces(), Cart.MAX_PIECES);
    }

    public Money price() {
        return variant.price();
    }

    public Money total() {
        return price().times(quantity);
    }

    public boolean cheaper() {
        return changes.priceBefore() != null && price().compareTo(changes.priceBefore()) < 0;
    }

    public String options() {
        List<String> names = product().optionNames();
        List<String> values = variant.options();
        List<String> both = new ArrayList<>();
        for (int i = 0; i < values.size(); i++)
            both.add(i < names.size() ? names.get(i) + ": " + values.get(i) : values.get(i));
        return String.join(" · ", both);
    }
}
