package shop.vitrine.cart;

import java.util.List;
import shop.vitrine.money.Money;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

/**
 * What a cart holds of one shop, with the delivery it would cost.
 *
 * @param terms of delivery to where the cart goes, or null where the shop does not deliver to
 */
record CartShopView(ShopView seller, DeliveryTerms terms, List<CartLineView> lines) {
    public Shop shop() {
        return seller.shop();
    }

    /** The worth of what can be bought now. */
    public Money goods() {
        return lines.stream().filter(this::sells).map(CartLineView::total).reduce(Money.zero(), Money::plus);
    }

    public boolean sells() {
        return lines.stream().anyMatch(this::sells);
    }

    boolean sells(CartLineView line) {
        return isOpen() && line.canBeBought();
    }

    /** Whether the shop sells now, and to there. */
    public boolean isOpen() {
        return !shop().isOnHoliday() && terms != null;
    }

    /** Whether the shop does not deliver to where the cart goes. */
    public boolean isOutOfReach() {
        return terms == null;
    }

    /** Standard delivery; nothing where nothing can be bought. */
    public Money delivery() {
        return Money.of(sells() ? terms.standardPrice(goods().amount()) : 0);
    }

    /** What is missing to free delivery, or null where it is free already, or never is. */
    public Money missing() {
        Long from = sells() ? terms.freeFrom() : null;
        return from == null || delivery().isZero() ? null : Money.of(from).minus(goods());
    }
}
