package shop.vitrine.fulfilment;

/**
 * What stands on a parcel after all.
 *
 * @param version of the order as it was shown
 */
public record RelabelParcel(Integer version, String carrier, String tracking) {}
