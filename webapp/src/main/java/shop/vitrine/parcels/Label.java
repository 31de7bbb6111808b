package shop.vitrine.parcels;

/**
 * What stands on a parcel.
 *
 * @param tracking the carrier's name for it, or null where there is none
 */
public record Label(Carrier carrier, String tracking) {}
