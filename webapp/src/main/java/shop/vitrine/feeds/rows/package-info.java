/**
 * One row of a product feed and its fields, as Google's Merchant Center defines them, with the columns that the market
 * adds. No files and no products.
 */
package shop.vitrine.feeds.rows;
