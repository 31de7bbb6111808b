/**
 * The Shop tab: browsing, search and product pages, from the product index or else PostgreSQL. Read-only and
 * impersonal.
 */
package shop.vitrine.storefront;
