/**
 * A payment company for development that moves no real money: {@link shop.vitrine.development.testgateway.TestGateway}
 * is our side of it, everything else is the company's. It runs in the market's own server but behaves as if it stood
 * elsewhere: it is called over HTTP with time-outs, keeps its own books, has its own pages and look, and reports what
 * happened by signed webhooks that may come late, twice or out of order. It is refused in production.
 */
package shop.vitrine.development.testgateway;
