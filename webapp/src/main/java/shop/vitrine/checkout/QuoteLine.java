package shop.vitrine.checkout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;
import shop.vitrine.orders.NewOrderLine.OrderedItem;

record QuoteLine(
        String line, String shop, OrderedItem item, int quantity, int available, Money price, Money seenPrice) {
    static QuoteLine of(String line, Variant variant, int quantity, int available, Money seenPrice) {
        OrderedItem item = new OrderedItem(
                variant.id(),
                variant.product().id(),
                variant.sku(),
                variant.product().title(),
                String.join(", ", variant.options()),
                variant.product().slug(),
                variant.picture());
        return new QuoteLine(line, variant.shop(), item, quantity, available, variant.price(), seenPrice);
    }

    public String title() {
        return item.title();
    }

    public Money total() {
        return price.times(quantity);
    }

    public boolean isShort() {
        return available < quantity;
    }

    public boolean isGone() {
        return available == 0;
    }

    public boolean isRepriced() {
        return !price.equals(seenPrice);
    }

    public String path() {
        return "/products/" + item.product() + "-" + item.slug();
    }

    public String shown() {
        return new ShownLine(quantity, price.amount()).toString();
    }

    /** @param price per piece, in minor units */
    record ShownLine(int quantity, long price) {
        private static final Pattern TEXT = Pattern.compile("(\\d{1,4})x(\\d{1,12})");

        static ShownLine read(String text) {
            Matcher match = TEXT.matcher(text);
            return match.matches()
                    ? new ShownLine(Integer.parseInt(match.group(1)), Long.parseLong(match.group(2)))
                    : null;
        }

        @Override
        public String toString() {
            return quantity + "x" + price;
        }
    }
}
