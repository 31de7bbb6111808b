package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SalesChartTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void everyBarFitsIntoTheField() {
        for (long most = 1; most < 10_000_000; most = most * 7 / 2 + 3) {
            SalesChart chart = SalesChart.of(days(most, most / 2, 0));
            assertThat(chart.bars()).allSatisfy(bar -> {
                assertThat(bar.height()).isBetween(0.0, 100.0);
                assertThat(bar.y() + bar.height()).isEqualTo(100.0);
            });
            assertThat(chart.top() * 100).isGreaterThanOrEqualTo(most);
            assertThat(chart.bars().getFirst().height())
                    .as("the highest is not tiny")
                    .isGreaterThan(most < 400 ? 0 : 35);
        }
    }

    @Test
    void theStepIsTheSmallestRoundOneOfWhichFourReach() {
        for (long most = 0; most <= 5_000; most++) {
            long step = SalesChart.step(most);
            assertThat(step * 4).isGreaterThanOrEqualTo(most);
            assertThat(String.valueOf(step)).matches("[125]0*");
            if (step > 1) {
                long smaller = String.valueOf(step).startsWith("5") ? step / 5 * 2 : step / 2;
                assertThat(smaller * 4).as("%d of %d", smaller, most).isLessThan(most);
            }
        }
    }

    @Test
    void barsStandBesideEachOther() {
        List<SalesChart.ChartBar> bars = SalesChart.of(
                        days(IntStream.range(0, 30).mapToLong(i -> i).toArray()))
                .bars();
        for (int i = 1; i < bars.size(); i++)
            assertThat(bars.get(i).x())
                    .isGreaterThan(bars.get(i - 1).x() + bars.get(i - 1).width());
        assertThat(bars.getLast().x() + bars.getLast().width()).isLessThanOrEqualTo(300);
    }

    @Test
    void withNothingSoldTheFieldIsEmptyAndNotBroken() {
        SalesChart chart = SalesChart.of(days(0, 0));
        assertThat(chart.values()).containsExactly(4L, 3L, 2L, 1L, 0L);
        assertThat(chart.bars()).allMatch(bar -> bar.height() == 0);
        assertThat(chart.lines()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
        assertThat(SalesChart.of(List.of()).bars()).isEmpty();
    }

    private static List<SalesSource.DailySales> days(long... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> new SalesSource.DailySales(FIRST.plusDays(i), amounts[i], 1))
                .toList();
    }
}
