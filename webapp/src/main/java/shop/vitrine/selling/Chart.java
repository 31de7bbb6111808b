package shop.vitrine.selling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars of days in a field of 300 by 100, and the values beside it. Texts stand outside of the drawing, so that they stay
 * as large as all others on any screen.
 *
 * @param top the value at the upper edge, in whole units of money
 */
public record Chart(long top, List<Bar> bars) {
    private static final int LINES = 4;
    private static final double WIDTH = 10;
    private static final double HEIGHT = 100;
    private static final double GAP = 1.5;

    /** @param y from the upper edge */
    public record Bar(Takings.Day day, double x, double y, double width, double height) {}

    static Chart of(List<Takings.Day> days) {
        long most = days.stream().mapToLong(Takings.Day::amount).max().orElse(0);
        long top = LINES * step((most + 99) / 100);
        List<Bar> bars = IntStream.range(0, days.size())
                .mapToObj(i -> bar(days.get(i), i, top))
                .toList();
        return new Chart(top, bars);
    }

    private static Bar bar(Takings.Day day, int place, long top) {
        double height = Math.round(day.amount() / (top * 100.0) * HEIGHT * 100) / 100.0;
        return new Bar(day, place * WIDTH + GAP / 2, HEIGHT - height, WIDTH - GAP, height);
    }

    /** The smallest round number of which four reach so far: 1, 2, 5, 10, 20, 50 … */
    static long step(long most) {
        for (long ten = 1; ; ten *= 10)
            for (long digit : new long[] {1, 2, 5}) if (digit * ten * LINES >= most) return digit * ten;
    }

    /** The values beside the lines, the highest first. */
    public List<Long> values() {
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(i -> top / LINES * (LINES - i))
                .toList();
    }

    /** Where the lines are, from the upper edge. */
    public List<Double> lines() {
        return IntStream.rangeClosed(0, LINES).mapToObj(i -> HEIGHT / LINES * i).toList();
    }
}
