/**
 * How things get to buyers: delivery rates by country, carriers, parcels and their tracking. What is in a parcel is
 * known by the ids of order lines alone; what a parcel means for its order is decided in {@code orders}.
 */
package shop.vitrine.shipping;
