/**
 * Products with pictures, attributes and variants, the category tree, and shop collections. Quantities are in {@code
 * stock}; buyers are not known here.
 */
package shop.vitrine.catalog;
