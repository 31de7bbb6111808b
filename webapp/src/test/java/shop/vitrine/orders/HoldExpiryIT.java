package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.vitrine.Patience;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShops;
import shop.vitrine.checkout.SampleBuyer;

/** Stock is held for unpaid purchases and released in time. */
class HoldExpiryIT {
    private final SampleMarket market = SampleMarket.open();
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void anUnpaidPurchaseGivesItsStockBack() {
        String variant = SampleShops.open().variant(0);
        SampleBuyer buyer = new SampleBuyer(market, email);
        buyer.put(variant, 2);
        long before = held(variant);
        buyer.place(buyer.checkout().expect(200)).expect(303);
        assertThat(held(variant)).isEqualTo(before + 2);
        assertThat(status()).isEqualTo("AWAITING_PAYMENT");

        market.advanceClock(Duration.ofMinutes(31));
        Patience.until("its time is over", () -> status().equals("CANCELLED"));
        assertThat(held(variant)).isEqualTo(before);
        assertThat(market.texts(
                        "select distinct o.status from orders o join purchases p on p.id = o.purchase_id where p.email"
                                + " = ?::citext",
                        email))
                .containsExactly("CANCELLED");
    }

    private String status() {
        return market.texts("select status from purchases where email = ?::citext", email)
                .getFirst();
    }

    private long held(String variant) {
        return market.count("select held from stock_levels where variant_id = ?", variant);
    }
}
