/**
 * A fake payment provider: {@link shop.vitrine.development.testgateway.TestGateway} is the market's adapter, everything
 * else the provider. It behaves like a remote company: called over HTTP, with its own tables and pages, and signed
 * webhooks that may be late, repeated or out of order. Not available in production.
 */
package shop.vitrine.development.testgateway;
