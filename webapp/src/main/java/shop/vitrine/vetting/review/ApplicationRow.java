package shop.vitrine.vetting.review;

import shop.vitrine.tenants.Shop;
import shop.vitrine.vetting.SellerApplication;

record ApplicationRow(
        SellerApplication application, Shop shop, String applicant, String holder, WaitingTime age, boolean mine) {}
