/**
 * Delivery: rates by country, carriers, parcels and tracking. Contents are order line ids; {@code orders} decides what
 * a parcel means for its order.
 */
package shop.vitrine.shipping;
