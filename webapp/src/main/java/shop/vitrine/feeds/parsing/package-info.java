/**
 * Parses the bytes of a TSV or RSS feed into rows. Each row is validated on its own, and errors are reported by line.
 */
package shop.vitrine.feeds.parsing;
