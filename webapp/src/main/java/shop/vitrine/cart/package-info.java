/**
 * Carts of guests and people, and what changed since lines were added. Prices and stock are only read here; nothing is
 * held or paid.
 */
package shop.vitrine.cart;
