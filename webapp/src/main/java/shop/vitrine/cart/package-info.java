/**
 * What somebody means to buy, across shops: carts of guests and of people, their lines, and what changed about these
 * since they were added. Prices and stock are only looked at here; nothing is held, and nothing is paid.
 */
package shop.vitrine.cart;
