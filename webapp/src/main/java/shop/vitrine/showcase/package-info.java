/** The Product Showcase: a shop's public page with its products, in its own design. */
package shop.vitrine.showcase;
