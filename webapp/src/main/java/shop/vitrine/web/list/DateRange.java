package shop.vitrine.web.list;

import java.time.Instant;
import java.time.LocalDate;
import shop.vitrine.tenants.MarketDays;
import shop.vitrine.web.http.QueryString;

/**
 * Days in the market's time zone, both included; the parameters {@code from} and {@code to}.
 *
 * @param from null for no first day
 * @param to null for no last day
 */
public record DateRange(LocalDate from, LocalDate to) implements CompoundParameter {
    static DateRange read(String name, Parameters given) {
        return new DateRange(Parameters.day(given.text("from", 20)), Parameters.day(given.text("to", 20)));
    }

    public boolean isOpen() {
        return from == null && to == null;
    }

    /** The beginning of the first day, or null. */
    public Instant begin() {
        return from == null ? null : MarketDays.start(from);
    }

    /** The end of the last day, or null. */
    public Instant end() {
        return to == null ? null : MarketDays.end(to);
    }

    @Override
    public void write(String name, QueryString address) {
        address.with("from", from).with("to", to);
    }
}
