/**
 * The Shop tab: browsing, searching and looking at one product, answered by the product index, and plainly by
 * PostgreSQL while that is away. Nothing is changed from here, and nothing here is personal.
 */
package shop.vitrine.storefront;
