/**
 * What whoever runs a market asks of it over HTTP, with the token from the environment: importing a feed, rotating the
 * keys of documents. Works in production too; nobody gets here without the token.
 */
package shop.vitrine.operator;
