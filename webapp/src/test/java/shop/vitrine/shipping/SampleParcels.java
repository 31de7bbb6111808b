package shop.vitrine.shipping;

import java.time.Instant;
import java.util.Map;
import shop.vitrine.tenants.Stamp;

/** Packed parcels without a carrier. */
public final class SampleParcels {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    private SampleParcels() {}

    /** @param pieces by order line id */
    public static Parcel of(String order, Map<String, Integer> pieces) {
        return new Parcel("shop", order, 1, new ParcelLabel(null, "3SVITR1"), pieces, new Stamp("kim", NOW));
    }
}
