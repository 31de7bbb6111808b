package shop.vitrine.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import shop.vitrine.web.form.Problems;

/** Validates carrier and tracking number as typed. */
@ApplicationScoped
public class ParcelLabelReader {
    private static final String TRACKING = "[A-Z0-9-]{5,40}";

    /** @param label null if invalid */
    public record ReadLabel(ParcelLabel label, Problems problems) {}

    @Inject
    Carriers carriers;

    /** Known carriers require a tracking number, so that buyers can follow the parcel. */
    public ReadLabel read(String code, String typed) {
        Carrier carrier = carriers.find(code).orElse(null);
        if (carrier == null) return new ReadLabel(null, Problems.NONE.and("carrier", "shipping.carrier.missing"));
        String tracking = typed == null ? null : typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        if (tracking == null && carrier.isKnown())
            return new ReadLabel(null, Problems.NONE.and("tracking", "shipping.tracking.missing"));
        if (tracking != null && !tracking.matches(TRACKING))
            return new ReadLabel(null, Problems.NONE.and("tracking", "shipping.tracking.wrong"));
        return new ReadLabel(new ParcelLabel(carrier, tracking), Problems.NONE);
    }
}
