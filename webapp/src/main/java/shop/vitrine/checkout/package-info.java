/**
 * From cart to purchase: the checkout page, address rules, quotes, and placing an order once. Later stages belong to
 * orders and payments.
 */
package shop.vitrine.checkout;
