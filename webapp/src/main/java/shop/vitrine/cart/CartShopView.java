package shop.vitrine.cart;

import java.util.List;
import shop.vitrine.money.Money;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

/** A cart's lines of one shop; {@code terms} is null if it does not deliver there. */
record CartShopView(ShopView seller, DeliveryTerms terms, List<CartLineView> lines) {
    public Shop shop() {
        return seller.shop();
    }

    public Money goods() {
        return lines.stream().filter(this::sells).map(CartLineView::total).reduce(Money.zero(), Money::plus);
    }

    public boolean sells() {
        return lines.stream().anyMatch(this::sells);
    }

    boolean sells(CartLineView line) {
        return isOpen() && line.canBeBought();
    }

    public boolean isOpen() {
        return !shop().isOnHoliday() && terms != null;
    }

    public boolean isOutOfReach() {
        return terms == null;
    }

    /** Standard delivery; zero if nothing can be bought. */
    public Money delivery() {
        return Money.of(sells() ? terms.standardPrice(goods().amount()) : 0);
    }

    /** Amount missing for free delivery, or null if free already or never. */
    public Money missing() {
        Long from = sells() ? terms.freeFrom() : null;
        return from == null || delivery().isZero() ? null : Money.of(from).minus(goods());
    }
}
