package shop.vitrine.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day a moment is, where the market is. */
final class Today {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Today() {}

    static LocalDate at(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }
}
