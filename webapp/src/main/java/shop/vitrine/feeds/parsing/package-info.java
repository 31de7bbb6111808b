/**
 * From the bytes of a feed, TSV or RSS, to rows: each is checked on its own, and what is wrong is reported by line and
 * stops nothing.
 */
package shop.vitrine.feeds.parsing;
