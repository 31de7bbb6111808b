/**
 * What leaves a shop: parcels, their carriers, and how far each is. What is in a parcel is known by the ids of order lines
 * alone; what a parcel means for its order is decided where the order is.
 */
package shop.vitrine.parcels;
