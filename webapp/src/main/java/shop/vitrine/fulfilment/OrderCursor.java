package shop.vitrine.fulfilment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list that is sorted by time: between the order of this time and id and the one beside it. In URLs it is
 * {@code 1764230400000000.7k3m9qxd4t2g}, with microseconds as the database keeps them.
 */
record OrderCursor(Instant at, String id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})\\.([0-9a-z]{1,20})");

    static Optional<OrderCursor> of(String text) {
        if (text == null) return Optional.empty();
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) return Optional.empty();
        return Optional.of(new OrderCursor(
                Instant.EPOCH.plus(Long.parseLong(written.group(1)), ChronoUnit.MICROS), written.group(2)));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}
