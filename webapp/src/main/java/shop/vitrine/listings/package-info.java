/**
 * Where sellers list what they sell: the list of their products with its bulk changes, and the form of one product with
 * its variants and pictures. Feeds, which say the same things in bulk, live beside it; how a product looks to buyers is
 * not known here.
 */
package shop.vitrine.listings;
