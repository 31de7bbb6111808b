package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.money.Money;

class ProductCardTest {
    @ParameterizedTest
    @CsvSource({"true, v1, true", "false, v1, false", "true, , false", "false, , false"})
    void onePressBuysWhatIsThereAndLeavesNothingToChoose(boolean inStock, String only, boolean quick) {
        assertThat(card(Money.of(500), null, inStock, only).quick()).isEqualTo(quick);
    }

    @Test
    void saysTheSameDiscountAsItsProduct() {
        for (long price = 0; price <= 120; price++)
            for (long former = price + 1; former <= 120; former++)
                assertThat(card(Money.of(price), Money.of(former), true, null).discount())
                        .isEqualTo(
                                new ProductSummary(new PriceRange(price, price, "EUR"), former, null, null).discount());
        assertThat(card(Money.of(500), null, true, null).discount()).isZero();
    }

    @Test
    void leadsToItsProduct() {
        assertThat(card(Money.of(500), null, true, null).path()).isEqualTo("/products/7k3m-morning-mug");
    }

    private static ProductCard card(Money price, Money former, boolean inStock, String only) {
        return new ProductCard(
                "7k3m",
                "morning-mug",
                "Morning mug",
                "lumen",
                price,
                false,
                former,
                0,
                0,
                inStock,
                false,
                null,
                null,
                only);
    }
}
