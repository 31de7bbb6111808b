/**
 * What is shown and what is bought: products with their pictures, attributes and variants, the market's category tree,
 * a shop's collections. How many there are is {@code stock}'s; who buys them is not known here.
 */
package shop.vitrine.catalog;
