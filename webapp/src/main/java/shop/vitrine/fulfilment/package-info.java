/**
 * A shop's work on orders: finding, packing, shipping, cancelling. Orders appear here once paid; their states are in
 * {@link shop.vitrine.orders}.
 */
package shop.vitrine.fulfilment;
