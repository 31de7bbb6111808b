package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void thirtyDaysEndTodayAndTheOthersAreBefore() {
        SalesReport sales = SalesReport.of(
                List.of(
                        new SalesSource.DailySales(TODAY.minusDays(30), 5_000, 1),
                        new SalesSource.DailySales(TODAY.minusDays(29), 4_000, 1),
                        new SalesSource.DailySales(TODAY, 3_500, 2)),
                TODAY);
        assertThat(sales.days()).hasSize(30);
        assertThat(sales.total().amount()).isEqualTo(7_500);
        assertThat(sales.before()).isEqualTo(5_000);
        assertThat(sales.change()).isEqualTo(50);
        assertThat(sales.orders()).isEqualTo(3);
    }

    @Test
    void nothingBeforeSaysNothingOfGrowth() {
        assertThat(SalesReport.of(List.of(), TODAY).change()).isNull();
        assertThat(SalesReport.of(List.of(), TODAY).isEmpty()).isTrue();
    }

    @Test
    void theAxisIsRoundAndHighEnough() {
        assertThat(SalesChart.step(0)).isEqualTo(1);
        assertThat(SalesChart.step(4)).isEqualTo(1);
        assertThat(SalesChart.step(5)).isEqualTo(2);
        assertThat(SalesChart.step(79)).isEqualTo(20);
        assertThat(SalesChart.step(81)).isEqualTo(50);
        SalesChart chart = SalesChart.of(List.of(new SalesSource.DailySales(TODAY, 8_050, 1)));
        assertThat(chart.values()).containsExactly(200L, 150L, 100L, 50L, 0L);
        assertThat(chart.bars().getFirst().height()).isEqualTo(40.25);
        assertThat(chart.bars().getFirst().y()).isEqualTo(59.75);
    }
}
