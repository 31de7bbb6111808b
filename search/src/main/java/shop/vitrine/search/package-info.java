/**
 * The product index: documents in, pages of hits, suggestions and recommendations out.
 *
 * <p>Takes and gives records. Knows no HTTP pages, no templates, no entities and no commerce: what a category is called
 * in German or whether a price is fair is decided by whoever writes the {@link shop.vitrine.search.documents.ProductDocument}.
 * {@link shop.vitrine.search.ProductIndex} is the way in; everything that speaks to Elasticsearch is package-private.
 */
package shop.vitrine.search;
