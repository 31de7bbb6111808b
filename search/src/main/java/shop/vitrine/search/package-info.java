/**
 * The product index: documents in, results, suggestions and recommendations out. No HTTP, templates, entities or
 * commerce; callers supply everything in {@link shop.vitrine.search.documents.ProductDocument}. {@link
 * shop.vitrine.search.ProductIndex} is the entry point; whatever speaks to Elasticsearch is package-private.
 */
package shop.vitrine.search;
