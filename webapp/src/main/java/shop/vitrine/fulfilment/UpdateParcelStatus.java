package shop.vitrine.fulfilment;

/**
 * What became of a parcel.
 *
 * @param version of the order as it was shown
 * @param status the name of its new state
 */
public record UpdateParcelStatus(Integer version, String status) {}
