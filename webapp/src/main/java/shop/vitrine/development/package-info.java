/**
 * What only a development market has: the demo market, a clock that moves, DNS records that are told. Everything here
 * is {@link shop.vitrine.development.DevelopmentOnly} and answers 404 in production.
 */
package shop.vitrine.development;
