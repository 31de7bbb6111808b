/**
 * The whole market on one machine: PostgreSQL, Elasticsearch, a mail catcher and WildFly, each with a health check and
 * a clear error. Used by {@code bin/}, tests and benchmarks through {@link shop.vitrine.local.LocalMarket}. It speaks
 * to the market by HTTP only, and does not know what it sells.
 */
package shop.vitrine.local;
