package shop.vitrine.orders.fulfilment;

/**
 * What became of a parcel.
 *
 * @param version of the order as it was shown
 * @param status the name of its new state
 */
public record NoteParcel(Integer version, String status) {}
