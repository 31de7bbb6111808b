package shop.vitrine.sellers;

import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

record Membership(ShopView seller, Member.Role role) {
    public Shop shop() {
        return seller.shop();
    }
}
