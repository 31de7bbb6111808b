package shop.vitrine.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VatTest {
    @Test
    void isContainedInThePrice() {
        assertThat(Vat.contained(11900, Vat.rate("DE"))).isEqualTo(1900);
        assertThat(Vat.contained(12100, Vat.rate("NL"))).isEqualTo(2100);
        assertThat(Vat.contained(12550, Vat.rate("FI"))).isEqualTo(2550);
    }

    @Test
    void isRoundedHalfUp() {
        // 3 × 2000 / 12000 is exactly half a cent.
        assertThat(Vat.contained(3, 2000)).isEqualTo(1);
        assertThat(Vat.contained(-3, 2000)).isEqualTo(-1);
        assertThat(Vat.contained(2, 2000)).isZero();
    }

    @Test
    void isNotInExports() {
        assertThat(Vat.rate("US")).isZero();
        assertThat(Vat.contained(9999, Vat.rate("US"))).isZero();
    }

    @Test
    void doesNotOverflow() {
        assertThat(Vat.contained(Long.MAX_VALUE / 10, 2500)).isPositive();
    }
}
