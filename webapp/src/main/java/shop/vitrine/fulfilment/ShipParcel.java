package shop.vitrine.fulfilment;

import java.util.Map;
import shop.vitrine.web.conflict.Version;

/**
 * A parcel of one order.
 *
 * @param version of the order as it was shown
 * @param carrier its code
 * @param pieces how many of each line go into it, by the line's id
 */
record ShipParcel(Version version, String carrier, String tracking, Map<String, String> pieces) {}
