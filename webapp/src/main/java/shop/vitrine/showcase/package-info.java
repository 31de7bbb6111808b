/**
 * The Product Showcase: a shop's own public page, with its products and nobody else's, in its colours. How the colours
 * are made is {@code tenants.showcase}'s; the Shop tab is {@code market}'s.
 */
package shop.vitrine.showcase;
