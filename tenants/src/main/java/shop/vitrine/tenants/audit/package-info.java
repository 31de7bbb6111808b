/**
 * Who did what to whom, in an order that nobody can change unnoticed. Whoever decides something about a shop or a person
 * writes it here in the same transaction; what may be decided is said elsewhere.
 */
package shop.vitrine.tenants.audit;
