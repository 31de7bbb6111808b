package shop.vitrine.fulfilment;

import shop.vitrine.web.conflict.Version;

/**
 * What became of a parcel.
 *
 * @param version of the order as it was shown
 * @param status the name of its new state
 */
record UpdateParcelStatus(Version version, String status) {}
