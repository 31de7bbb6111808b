/**
 * From a cart to a purchase: the one page, address rules per country, what it all costs, and placing it once. What
 * becomes of a purchase afterwards is the business of orders and payments; nothing of it lives here.
 */
package shop.vitrine.checkout;
