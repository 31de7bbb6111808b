/**
 * Carries changes of products from PostgreSQL's outbox into the product index, and fills an index that is new. What is
 * found there, and how, is {@code shop.vitrine.search}'s.
 */
package shop.vitrine.indexing;
