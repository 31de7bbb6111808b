package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.cart.Samples.NOW;
import static shop.vitrine.cart.Samples.cart;
import static shop.vitrine.cart.Samples.mug;
import static shop.vitrine.cart.Samples.reprice;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;

class LineViewTest {
    private final Variant mug = mug(2000);
    private final CartLine line = cart().add(mug, 5, 10, NOW).line();

    @Test
    void nothingIsNewAtFirst() {
        LineView shown = LineView.show(line, true, 10);
        assertThat(shown.priceWas()).isNull();
        assertThat(shown.reduced()).isFalse();
        assertThat(shown.total()).isEqualTo(Money.of(10_000));
        assertThat(shown.options()).isEqualTo("Colour: Blue · Volume: 250 ml");
    }

    @Test
    void aNewPriceIsPointedOutOnce() {
        reprice(mug, 1800);
        LineView shown = LineView.show(line, true, 10);
        assertThat(shown.priceWas()).isEqualTo(Money.of(2000));
        assertThat(shown.cheaper()).isTrue();
        assertThat(LineView.show(line, true, 10).priceWas()).isNull();
    }

    @Test
    void fewerLeftIsPointedOutOnce() {
        assertThat(LineView.show(line, true, 3).reduced()).isTrue();
        assertThat(line.quantity()).isEqualTo(3);
        assertThat(LineView.show(line, true, 3).reduced()).isFalse();
    }

    @Test
    void soldOutKeepsTheQuantityAndCostsNothing() {
        LineView shown = LineView.show(line, true, 0);
        assertThat(shown.soldOut()).isTrue();
        assertThat(line.quantity()).isEqualTo(5);
        assertThat(new ShopGroup(Samples.shop(null), List.of(shown)).delivery()).isEqualTo(Money.zero());
    }

    @Test
    void whatIsNoLongerSoldIsNotMerelySoldOut() {
        LineView shown = LineView.show(line, false, 10);
        assertThat(shown.canBeBought()).isFalse();
        assertThat(shown.soldOut()).isFalse();
    }

    @Test
    void saysWhatIsMissingToFreeDelivery() {
        List<LineView> lines = List.of(LineView.show(line, true, 10));
        assertThat(new ShopGroup(Samples.shop(11_200L), lines).missing()).isEqualTo(Money.of(1200));
        assertThat(new ShopGroup(Samples.shop(10_000L), lines).missing()).isNull();
        assertThat(new ShopGroup(Samples.shop(10_000L), lines).delivery()).isEqualTo(Money.zero());
        assertThat(new ShopGroup(Samples.shop(null), lines).delivery()).isEqualTo(Money.of(495));
    }
}
