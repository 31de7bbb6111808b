/**
 * Money from buyers, by way of gateways: payments, refunds, and the notices that gateways send. What is paid for is
 * known only by its id; who waits for the money listens to {@link shop.vitrine.payments.PaymentSettled} and the like,
 * within the same transaction.
 *
 * <p>One order of locks, everywhere: the purchase's row first, then the payment's, then its notices, then stock in the
 * order of variant ids. Whoever changes a payment fires {@link shop.vitrine.payments.PaymentChangeAnnounced} (or has
 * locked the purchase itself) before it touches the payment. Nothing is locked while a gateway is asked.
 */
package shop.vitrine.payments;
