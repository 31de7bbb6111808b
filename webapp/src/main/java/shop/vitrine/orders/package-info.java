/**
 * Purchases and their orders, with copies of everything they show of products. Cart and checkout are not known here;
 * {@link shop.vitrine.payments} reports money by events. <p>The purchase's row locks its orders, payments and hold:
 * lock it before changing any. See {@link shop.vitrine.payments} for the order of locks.
 */
package shop.vitrine.orders;
