/**
 * Development only: the demo market, a movable clock, settable DNS. Everything is {@link
 * shop.vitrine.development.DevelopmentOnly} and answers 404 in production.
 */
package shop.vitrine.development;
