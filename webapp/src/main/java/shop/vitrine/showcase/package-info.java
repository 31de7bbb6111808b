/**
 * The Product Showcase: a shop's own public page, with its products and nobody else's, in its colours. The Shop tab is
 * {@link shop.vitrine.storefront}'s.
 */
package shop.vitrine.showcase;
