/**
 * The pages of applying to sell and of vetting: the applicant's steps, the admins' queue and workbench, and what a file
 * that comes in may be. The rules and states themselves live in {@link shop.vitrine.tenants.vetting}.
 */
package shop.vitrine.vetting;
