/** A shop's products as a feed that would import as the same products. */
package shop.vitrine.feeds.exporting;
