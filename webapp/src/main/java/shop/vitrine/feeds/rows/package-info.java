/**
 * One row of a product feed by Google's Merchant Center specification, plus our own columns. No files and no products.
 */
package shop.vitrine.feeds.rows;
