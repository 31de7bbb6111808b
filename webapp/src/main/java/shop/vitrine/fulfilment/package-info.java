/**
 * A shop's work with its orders: finding them, packing, sending, cancelling. A shop hears of an order when it is paid.
 * What an order is and what it may become is known in {@link shop.vitrine.orders}.
 */
package shop.vitrine.fulfilment;
