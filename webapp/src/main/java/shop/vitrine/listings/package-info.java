/**
 * Seller pages for products: the list with its bulk changes, and the form with variants and pictures. Bulk import is in
 * {@code feeds}; how buyers see a product is in {@code storefront}.
 */
package shop.vitrine.listings;
