package shop.vitrine.sellers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.vitrine.money.Money;

/** Thirty days of sales, earliest first, and the total of the thirty before in minor units. */
record SalesReport(List<SalesSource.DailySales> days, long before) {
    static final int DAYS = 30;

    /** @param known some of the last sixty days */
    static SalesReport of(List<SalesSource.DailySales> known, LocalDate today) {
        LocalDate first = today.minusDays(DAYS - 1);
        Map<LocalDate, SalesSource.DailySales> byDay =
                known.stream().collect(Collectors.toMap(SalesSource.DailySales::day, Function.identity()));
        List<SalesSource.DailySales> days = first.datesUntil(today.plusDays(1))
                .map(day -> byDay.getOrDefault(day, new SalesSource.DailySales(day, 0, 0)))
                .toList();
        long before = known.stream()
                .filter(day -> day.day().isBefore(first))
                .mapToLong(SalesSource.DailySales::amount)
                .sum();
        return new SalesReport(days, before);
    }

    public Money total() {
        return Money.of(days.stream().mapToLong(SalesSource.DailySales::amount).sum());
    }

    public long orders() {
        return days.stream().mapToLong(SalesSource.DailySales::orders).sum();
    }

    public Money totalBefore() {
        return Money.of(before);
    }

    /** Percent; null if not meaningful. */
    public Long change() {
        return before == 0 ? null : Math.round((total().amount() - before) * 100.0 / before);
    }

    public boolean isEmpty() {
        return orders() == 0 && before == 0;
    }

    public SalesChart chart() {
        return SalesChart.of(days);
    }
}
