package shop.vitrine.sellers;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars of days in a field of 300 by 100, and the values beside it. Texts stand outside of the drawing, so that they stay
 * as large as all others on any screen.
 *
 * @param top the value at the upper edge, in whole units of money
 */
record SalesChart(long top, List<ChartBar> bars) {
    private static final int GRID_LINES = 4;
    private static final double WIDTH = 10;
    private static final double HEIGHT = 100;
    private static final double GAP = 1.5;

    /** @param y from the upper edge */
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

    /** The smallest round number of which four reach so far: 1, 2, 5, 10, 20, 50 … */
    static long step(long most) {
        for (long ten = 1; ; ten *= 10)
            for (long digit : new long[] {1, 2, 5}) if (digit * ten * GRID_LINES >= most) return digit * ten;
    }

    /** The values beside the lines, the highest first. */
    public List<Long> values() {
        return IntStream.rangeClosed(0, GRID_LINES)
                .mapToObj(i -> top / GRID_LINES * (GRID_LINES - i))
                .toList();
    }

    /** Where the lines are, from the upper edge. */
    public List<Double> lines() {
        return IntStream.rangeClosed(0, GRID_LINES)
                .mapToObj(i -> HEIGHT / GRID_LINES * i)
                .toList();
    }
}
