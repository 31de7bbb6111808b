package shop.vitrine.shipping;

/**
 * What stands on a parcel.
 *
 * @param tracking the carrier's name for it, or null where there is none
 */
public record ParcelLabel(Carrier carrier, String tracking) {}
