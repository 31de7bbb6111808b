/**
 * What was bought: purchases, their orders, and what became of them. Everything an order shows of a product is its own
 * copy. How somebody came to buy (cart, checkout) is not known here, and how the money came is told by the events of
 * {@link shop.vitrine.payments}.
 *
 * <p>The purchase's row is the lock of its orders, its payments and its hold: whoever changes one of them locks it
 * first. See {@link shop.vitrine.payments} for the order of all locks.
 */
package shop.vitrine.orders;
