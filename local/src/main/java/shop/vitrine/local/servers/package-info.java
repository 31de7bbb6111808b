/**
 * Starts PostgreSQL and Elasticsearch: ports, data folders, passwords, processes. {@code local} decides what a market
 * consists of.
 */
package shop.vitrine.local.servers;
