/** What the index knows of a product, part by part. Nothing here speaks to Elasticsearch or knows how products are found. */
package shop.vitrine.search.documents;
