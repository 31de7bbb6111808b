/**
 * What the one who runs the market asks of it, over HTTP and with a token from the environment: open the demo market,
 * import a feed, move the clock of a development market. No visitor comes here.
 */
package shop.vitrine.operator;
