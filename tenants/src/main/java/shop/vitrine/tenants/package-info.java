/**
 * Who sells: shops, their members, and the fences between them.
 *
 * <p>The current {@link shop.vitrine.tenants.Scope} is set once, at the edge of the application. It decides what
 * Hibernate filters by tenant and what PostgreSQL's row-level security shows beneath it. HTTP, templates and commerce
 * never live here.
 */
package shop.vitrine.tenants;
