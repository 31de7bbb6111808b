/**
 * The whole market on one machine: PostgreSQL, Elasticsearch, a mail catcher and WildFly with the WAR, started in
 * order, each with a health check and one clear sentence when it fails. The commands in {@code bin/}, the tests and
 * the benchmarks all use {@link shop.vitrine.local.LocalMarket}. Nothing here knows what the market sells: it speaks
 * to it over HTTP only, and to the servers through their own commands.
 */
package shop.vitrine.local;
