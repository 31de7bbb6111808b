/**
 * Shops, their members, and the fences between them. <p>{@link shop.vitrine.tenants.Scope} is set once, at the edge,
 * and decides what Hibernate and PostgreSQL's row-level security show. No HTTP, templates or commerce.
 */
package shop.vitrine.tenants;
