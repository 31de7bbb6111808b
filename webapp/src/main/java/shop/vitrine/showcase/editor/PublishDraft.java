package shop.vitrine.showcase.editor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import shop.vitrine.tenants.MarketDays;
import shop.vitrine.web.conflict.Version;

/** {@code now} or {@code later}, with local date and time such as {@code 2026-12-01T09:00}. */
record PublishDraft(Version version, String when, String at) {
    private static final Duration LONGEST = Duration.ofDays(366);

    boolean isLater() {
        return "later".equals(when);
    }

    Optional<Instant> moment(Instant now) {
        try {
            Instant moment = LocalDateTime.parse(String.valueOf(at))
                    .atZone(MarketDays.ZONE)
                    .toInstant();
            return Optional.of(moment).filter(one -> one.isAfter(now) && one.isBefore(now.plus(LONGEST)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
