/**
 * The Seller Center: the selected shop, home page, members and settings. Seller pages of a domain live in that domain
 * and are {@link shop.vitrine.sellers.SellerOnly}.
 */
package shop.vitrine.sellers;
