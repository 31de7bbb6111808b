/** From rows to products: in batches of whole products, in constant memory, writing only what differs. */
package shop.vitrine.feeds.importing;
