/** Cached public pages, identical for everyone in one language. */
package shop.vitrine.web.caching;
