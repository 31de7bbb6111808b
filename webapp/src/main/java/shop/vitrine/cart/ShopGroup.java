package shop.vitrine.cart;

import java.util.List;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.Shop;

/** What a cart holds of one shop, with the delivery it would cost. */
public record ShopGroup(Shop shop, List<LineView> lines) {
    /** The worth of what can be bought now. */
    public Money goods() {
        return lines.stream().filter(LineView::canBeBought).map(LineView::total).reduce(Money.zero(), Money::plus);
    }

    public boolean sells() {
        return lines.stream().anyMatch(LineView::canBeBought);
    }

    /** Standard delivery; nothing where nothing can be bought. */
    public Money delivery() {
        return Money.of(sells() ? shop.delivery().standardFor(goods().amount()) : 0);
    }

    /** What is missing to free delivery, or null where it is free already, or never is. */
    public Money missing() {
        Long from = shop.delivery().freeFrom();
        return from == null || !sells() || delivery().isZero()
                ? null
                : Money.of(from).minus(goods());
    }
}
