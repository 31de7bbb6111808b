package shop.vitrine.vetting.review;

import shop.vitrine.tenants.Shop;
import shop.vitrine.vetting.SellerApplication;

/**
 * One application in the queue.
 *
 * @param applicant the name of the applicant's account
 * @param holder the name of the admin who has it, or null
 */
record ApplicationRow(
        SellerApplication application, Shop shop, String applicant, String holder, WaitingTime age, boolean mine) {}
