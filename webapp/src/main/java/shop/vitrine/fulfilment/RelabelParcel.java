package shop.vitrine.fulfilment;

import shop.vitrine.web.conflict.Version;

/**
 * What stands on a parcel after all.
 *
 * @param version of the order as it was shown
 */
record RelabelParcel(Version version, String carrier, String tracking) {}
