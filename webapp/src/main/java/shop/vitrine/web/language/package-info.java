/** The language of the current visit, the texts of all bundles, and how numbers, money and times are written. */
package shop.vitrine.web.language;
