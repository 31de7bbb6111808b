package shop.vitrine.feeds.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import shop.vitrine.catalog.InvalidValue;
import shop.vitrine.feeds.rows.RowRefusal;

record SalePeriod(Instant from, Instant to) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][XXX][XX][X]");

    static SalePeriod parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) throw new InvalidValue(RowRefusal.SALE_PERIOD);
        return new SalePeriod(time(ends[0]), time(ends[1]));
    }

    boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }

    private static Instant time(String text) {
        try {
            TemporalAccessor time = TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime known
                    ? known.toInstant()
                    : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new InvalidValue(RowRefusal.SALE_PERIOD);
        }
    }
}
