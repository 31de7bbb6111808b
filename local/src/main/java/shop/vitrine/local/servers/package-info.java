/**
 * The servers that a local market starts, PostgreSQL and Elasticsearch among them, and what starting one takes: free
 * ports, data folders, passwords, processes. What the market is made of is decided in the package above.
 */
package shop.vitrine.local.servers;
