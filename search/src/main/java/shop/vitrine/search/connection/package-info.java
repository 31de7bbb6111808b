/** The connection to Elasticsearch: timeouts, circuit breaker and errors. Queries are not known here. */
package shop.vitrine.search.connection;
