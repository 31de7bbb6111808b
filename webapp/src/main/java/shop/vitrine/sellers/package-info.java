/**
 * The Seller Center: which shop its visitor looks after and as what, its home page, its members and its settings. What a
 * shop sells, ships or shows lives in the domain of that thing, whose seller's pages are {@link shop.vitrine.sellers.SellerOnly}'s.
 */
package shop.vitrine.sellers;
