/** From rows to products: batches of whole products, in constant memory, writing only differences. */
package shop.vitrine.feeds.importing;
