/**
 * How much there is of each variant, and for whom it is held. Every change of a level leaves a movement row that says
 * why, and who did it where somebody did. Who buys a variant is not known here; what it is called is read from the
 * tables of the catalogue for the seller's lists, for one query is what keeps those fast, and the catalogue stands on
 * stock already.
 */
package shop.vitrine.stock;
