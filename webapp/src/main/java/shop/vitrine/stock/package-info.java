/**
 * Stock and holds of each variant. Every change leaves a movement with reason and person. Buyers are not known here.
 * For speed the seller's list reads names from the catalogue's tables, although {@code catalog} depends on {@code
 * stock}.
 */
package shop.vitrine.stock;
