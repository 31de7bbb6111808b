package shop.vitrine.web.list;

import java.time.Instant;
import java.time.LocalDate;
import shop.vitrine.tenants.MarketDays;
import shop.vitrine.web.http.QueryString;

/** Inclusive days in the market's time zone, or null; parameters {@code from} and {@code to}. */
public record DateRange(LocalDate from, LocalDate to) implements CompoundParameter {
    static DateRange read(String name, Parameters given) {
        return new DateRange(Parameters.day(given.text("from", 20)), Parameters.day(given.text("to", 20)));
    }

    public boolean isOpen() {
        return from == null && to == null;
    }

    public Instant begin() {
        return from == null ? null : MarketDays.start(from);
    }

    public Instant end() {
        return to == null ? null : MarketDays.end(to);
    }

    @Override
    public void write(String name, QueryString address) {
        address.with("from", from).with("to", to);
    }
}
