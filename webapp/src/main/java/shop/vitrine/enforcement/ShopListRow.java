package shop.vitrine.enforcement;

import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

record ShopListRow(ShopView seller, Compliance compliance) {
    public Shop shop() {
        return seller.shop();
    }
}
