package shop.vitrine.orders.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import shop.vitrine.pages.Problems;
import shop.vitrine.parcels.Carrier;
import shop.vitrine.parcels.Carriers;
import shop.vitrine.parcels.Label;

/** Reads what somebody typed from a label. */
@ApplicationScoped
class Labelling {
    private static final String TRACKING = "[A-Z0-9-]{5,40}";

    /** @param label null where something is wrong with it */
    record Read(Label label, Problems problems) {}

    @Inject
    Carriers carriers;

    /** Known carriers number their parcels, so that buyers can follow them; others may not. */
    Read read(String code, String typed) {
        Carrier carrier = carriers.find(code).orElse(null);
        if (carrier == null) return new Read(null, Problems.NONE.and("carrier", "parcels.carrier.missing"));
        String tracking = typed == null ? null : typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        if (tracking == null && carrier.isKnown())
            return new Read(null, Problems.NONE.and("tracking", "parcels.tracking.missing"));
        if (tracking != null && !tracking.matches(TRACKING))
            return new Read(null, Problems.NONE.and("tracking", "parcels.tracking.wrong"));
        return new Read(new Label(carrier, tracking), Problems.NONE);
    }
}
