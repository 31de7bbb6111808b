/** Public pages: kept rendered and compressed, the same bytes for everyone in one language. */
package shop.vitrine.web.caching;
