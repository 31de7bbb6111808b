/**
 * How sellers bring a catalogue: product feeds as Google's Merchant Center defines them, TSV or RSS. A feed is read as a
 * stream, each row checked on its own, and written in chunks; what is wrong is reported by line and stops nothing.
 */
package shop.vitrine.catalog.feed;
