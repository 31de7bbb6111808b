/**
 * How much there is of each variant, and for whom it is held. Every change of a level leaves a movement row that says
 * why. What a variant is, and who buys it, is not known here.
 */
package shop.vitrine.stock;
