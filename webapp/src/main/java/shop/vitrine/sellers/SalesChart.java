package shop.vitrine.sellers;

import java.util.List;
import java.util.stream.IntStream;

/** A bar chart of 300 by 100 units, texts outside so that they do not scale; {@code top} in whole currency units. */
record SalesChart(long top, List<ChartBar> bars) {
    private static final int GRID_LINES = 4;
    private static final double WIDTH = 10;
    private static final double HEIGHT = 100;
    private static final double GAP = 1.5;

    /** @param y from the top */
    public record ChartBar(SalesSource.DailySales day, double x, double y, double width, double height) {}

    static SalesChart of(List<SalesSource.DailySales> days) {
        long most =
                days.stream().mapToLong(SalesSource.DailySales::amount).max().orElse(0);
        long top = GRID_LINES * step((most + 99) / 100);
        List<ChartBar> bars = IntStream.range(0, days.size())
                .mapToObj(i -> bar(days.get(i), i, top))
                .toList();
        return new SalesChart(top, bars);
    }

    private static ChartBar bar(SalesSource.DailySales day, int place, long top) {
        double height = Math.round(day.amount() / (top * 100.0) * HEIGHT * 100) / 100.0;
        return new ChartBar(day, place * WIDTH + GAP / 2, HEIGHT - height, WIDTH - GAP, height);
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … of which four reach the maximum. */
    static long step(long most) {
        for (long ten = 1; ; ten *= 10)
            for (long digit : new long[] {1, 2, 5}) if (digit * ten * GRID_LINES >= most) return digit * ten;
    }

    public List<Long> values() {
        return IntStream.rangeClosed(0, GRID_LINES)
                .mapToObj(i -> top / GRID_LINES * (GRID_LINES - i))
                .toList();
    }

    public List<Double> lines() {
        return IntStream.rangeClosed(0, GRID_LINES)
                .mapToObj(i -> HEIGHT / GRID_LINES * i)
                .toList();
    }
}
