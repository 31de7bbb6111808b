/** Exports a shop's products as a feed that imports as the same products. */
package shop.vitrine.feeds.exporting;
