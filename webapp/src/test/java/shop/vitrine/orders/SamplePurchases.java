package shop.vitrine.orders;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shop.vitrine.orders.NewOrderLine.OrderedItem;
import shop.vitrine.shipping.DeliveryOption;
import shop.vitrine.tenants.PostalAddress;
import shop.vitrine.tenants.Stamp;

/** Purchases in each state, without a server. */
public final class SamplePurchases {
    public static final Instant PLACED = Instant.parse("2026-11-25T10:00:00Z");
    public static final Instant PAID = PLACED.plusSeconds(120);

    private SamplePurchases() {}

    public static DeliveryAddress address(String country) {
        return new DeliveryAddress(
                new PostalAddress("Jo de Vries", "Damrak 1", null, "1012 AB", "Amsterdam", null, country), null);
    }

    public static NewOrderLine line(String variant, int quantity, long unitPrice) {
        return new NewOrderLine(
                new OrderedItem(variant, "p", "sku", "Thing " + variant, "", "thing", null), quantity, unitPrice);
    }

    public static NewOrder order(String shop, long delivery, NewOrderLine... lines) {
        return new NewOrder(shop, new OrderDelivery(DeliveryOption.STANDARD, delivery, 2, 4), List.of(lines));
    }

    public static Purchase placed(String country, NewOrder... orders) {
        return new Purchase(
                new NewPurchase(
                        "once",
                        "cart",
                        null,
                        "jo@example.org",
                        Locale.of("nl"),
                        address(country),
                        Arrays.asList(orders)),
                PLACED);
    }

    /** One order with these goods and free delivery, within the Netherlands. */
    public static Purchase placed(long goods) {
        return placed("NL", order("lumen", 0, line("a", 1, goods)));
    }

    public static Purchase paid(long goods) {
        Purchase purchase = placed(goods);
        purchase.pay(PAID);
        return purchase;
    }

    public static Order order(OrderStatus status) {
        Purchase purchase = status == OrderStatus.AWAITING_PAYMENT ? placed(1_999) : paid(1_999);
        Order order = purchase.orders().getFirst();
        if (status == OrderStatus.CANCELLED) order.cancel(CancelReason.OUT_OF_STOCK, new Stamp("kim", PAID));
        if (status.ordinal() < OrderStatus.READY.ordinal() || status == OrderStatus.CANCELLED) return order;
        order.pack(new Stamp("kim", PAID));
        if (status.ordinal() < OrderStatus.SHIPPED.ordinal()) return order;
        order.ship(new Stamp("kim", PAID));
        if (status.ordinal() < OrderStatus.DELIVERED.ordinal()) return order;
        order.deliver(new Stamp("kim", PAID));
        if (status == OrderStatus.COMPLETED) order.complete(PAID);
        return order;
    }
}
