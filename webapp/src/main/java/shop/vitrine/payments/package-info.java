/**
 * Payments, refunds and webhooks of gateways. What is paid for is only an id; others observe {@link
 * shop.vitrine.payments.PaymentSettled} and the like, in the same transaction. <p>Lock order everywhere: purchase,
 * payment, its webhooks, then stock by variant id. Fire {@link shop.vitrine.payments.PaymentChangeAnnounced}, or lock
 * the purchase, before touching a payment. Hold no locks while calling a gateway.
 */
package shop.vitrine.payments;
