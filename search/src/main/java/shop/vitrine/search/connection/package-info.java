/**
 * The one connection to Elasticsearch: its time limits, its circuit breaker, and the errors it answers with. What is
 * asked is not known here.
 */
package shop.vitrine.search.connection;
