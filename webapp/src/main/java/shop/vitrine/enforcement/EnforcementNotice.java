package shop.vitrine.enforcement;

import java.util.Arrays;
import java.util.Locale;

/** What was done just before a page is shown, for it to say so. */
public enum EnforcementNotice {
    SUSPENDED,
    REINSTATED,
    STILL_SUSPENDED,
    CLOSED,
    FILED,
    UPHELD,
    LIFTED,
    APPEALED;

    /** What a URL says was done, or null. */
    static EnforcementNotice of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
