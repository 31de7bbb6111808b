package shop.vitrine.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;

class DeliveryQuoteTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void withoutAnExpressPriceThereIsOneWay() {
        assertThat(DeliveryQuote.of(terms(null, 4, null), Money.of(100), true, FRIDAY))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.option()).isEqualTo(DeliveryQuote.STANDARD);
                    assertThat(quote.price()).isEqualTo(Money.of(495));
                });
    }

    @Test
    void standardIsFreeFromItsWorthOnAndExpressNever() {
        for (long goods = 0; goods <= 10_000; goods += 250) {
            List<DeliveryQuote> quotes = DeliveryQuote.of(terms(5_000L, 4, 1_295L), Money.of(goods), true, FRIDAY);
            assertThat(quotes.getFirst().isFree()).isEqualTo(goods >= 5_000);
            assertThat(quotes.getLast().price()).isEqualTo(Money.of(1_295));
        }
    }

    @Test
    void expressComesOnTheNextWorkingDayAtHomeAndWithinThreeAbroad() {
        for (int days = 1; days <= 10; days++) {
            DeliveryTerms terms = terms(null, days, 1_295L);
            DeliveryQuote home =
                    DeliveryQuote.of(terms, Money.of(1), true, FRIDAY).getLast();
            DeliveryQuote abroad =
                    DeliveryQuote.of(terms, Money.of(1), false, FRIDAY).getLast();
            assertThat(home.from()).isEqualTo(home.to()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(abroad.daysMax()).isEqualTo(Math.min(3, days));
            assertThat(abroad.to()).isBeforeOrEqualTo(WorkingDays.plus(FRIDAY, days));
        }
    }

    @Test
    void nothingArrivesBeforeItMay() {
        for (int day = 0; day < 7; day++)
            for (DeliveryQuote quote :
                    DeliveryQuote.of(terms(null, 4, 1_295L), Money.of(1), false, FRIDAY.plusDays(day)))
                assertThat(quote.from()).isBeforeOrEqualTo(quote.to()).isAfter(FRIDAY.plusDays(day));
    }

    private static DeliveryTerms terms(Long freeFrom, int daysMax, Long express) {
        return new DeliveryTerms(true, 495, freeFrom, Math.min(2, daysMax), daysMax, express);
    }
}
