/** Sends product changes from the outbox to the index, and rebuilds it. Queries are in {@code shop.vitrine.search}. */
package shop.vitrine.indexing;
