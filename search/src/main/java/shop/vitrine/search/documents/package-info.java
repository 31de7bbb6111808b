/** The parts of an indexed product. No Elasticsearch and no queries. */
package shop.vitrine.search.documents;
