/** The visitor's language, message bundles, and formats of numbers, money and times. */
package shop.vitrine.web.language;
