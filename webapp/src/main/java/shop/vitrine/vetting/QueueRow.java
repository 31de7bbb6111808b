package shop.vitrine.vetting;

import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.vetting.Application;

/**
 * One application in the queue.
 *
 * @param applicant the name of the applicant's account
 * @param holder the name of the admin who has it, or null
 */
public record QueueRow(Application application, Shop shop, String applicant, String holder, Age age, boolean mine) {}
