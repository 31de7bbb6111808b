package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.orders.SamplePurchases.line;
import static shop.vitrine.orders.SamplePurchases.order;
import static shop.vitrine.orders.SamplePurchases.placed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;
import shop.vitrine.money.VatSubtotal;

class VatSummaryTest {
    @Test
    void hasARowForEachRateTheHighestFirst() {
        List<Order> orders = new ArrayList<>();
        for (String country : List.of("DE", "HU", "NL", "DE", "US"))
            orders.addAll(
                    placed(country, order("lumen", 495, line("a", 2, 1_999))).orders());
        List<VatSubtotal> rows = VatSummary.of(orders);
        assertThat(rows).extracting(VatSubtotal::rate).containsExactly(2700, 2100, 1900, 0);
        assertThat(rows.get(2).gross()).isEqualTo(Money.of(2 * (2 * 1_999 + 495)));
    }

    @Test
    void whatIsInTheRowsIsWhatIsInTheOrders() {
        List<Order> orders = new ArrayList<>();
        long gross = 0;
        long vat = 0;
        for (String country : List.of("DE", "FI", "NL", "LU", "US", "SE"))
            for (long price = 1; price < 2_000; price = price * 3 + 1) {
                Order order = placed(country, order("lumen", price / 3, line("a", 2, price), line("b", 1, price + 7)))
                        .orders()
                        .getFirst();
                orders.add(order);
                gross += order.total().amount();
                vat += order.vat().amount();
                List<VatSubtotal> rows = VatSummary.of(orders);
                assertThat(rows.stream().mapToLong(row -> row.gross().amount()).sum())
                        .isEqualTo(gross);
                assertThat(rows.stream().mapToLong(row -> row.vat().amount()).sum())
                        .isEqualTo(vat);
            }
    }

    @Test
    void ofNothingThereIsNoRow() {
        assertThat(VatSummary.of(List.of())).isEmpty();
    }
}
