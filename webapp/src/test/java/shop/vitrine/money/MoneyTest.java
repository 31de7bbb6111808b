package shop.vitrine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private final Money price = Money.of(123_456);

    @Test
    void isWrittenAsPeopleOfEachLanguageWriteIt() {
        assertThat(price.in(Locale.ENGLISH)).isEqualTo("€1,234.56");
        assertThat(price.in(Locale.GERMAN)).isEqualTo("1.234,56\u00a0€");
        assertThat(price.in(Locale.of("nl"))).isEqualTo("€\u00a01.234,56");
    }

    @Test
    void hasAsManyDecimalsAsItsCurrency() {
        assertThat(new Money(5, "EUR").plain()).isEqualTo("0.05");
        assertThat(new Money(-199, "EUR").plain()).isEqualTo("-1.99");
        assertThat(new Money(500, "JPY").plain()).isEqualTo("500");
    }

    @Test
    void isReckonedExactly() {
        assertThat(price.plus(Money.of(44)).minus(Money.of(100))).isEqualTo(Money.of(123_400));
        assertThat(Money.of(333).times(3)).isEqualTo(Money.of(999));
        assertThat(price.minus(price).isZero()).isTrue();
        assertThat(Money.of(2)).isGreaterThan(Money.of(1));
    }

    @Test
    void neverRunsOver() {
        Money most = Money.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void twoCurrenciesAreNotMixed() {
        Money pounds = new Money(1, "GBP");
        assertThatThrownBy(() -> price.plus(pounds)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> price.minus(pounds)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> price.compareTo(pounds)).isInstanceOf(IllegalArgumentException.class);
    }
}
