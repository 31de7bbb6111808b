package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.cart.Samples.NOW;
import static shop.vitrine.cart.Samples.cart;
import static shop.vitrine.cart.Samples.mug;
import static shop.vitrine.cart.Samples.reprice;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.Holiday;
import shop.vitrine.tenants.Shop;

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
        assertThat(new ShopGroup(Samples.shop(), Samples.terms(null), List.of(shown)).delivery())
                .isEqualTo(Money.zero());
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
        assertThat(new ShopGroup(Samples.shop(), Samples.terms(11_200L), lines).missing())
                .isEqualTo(Money.of(1200));
        assertThat(new ShopGroup(Samples.shop(), Samples.terms(10_000L), lines).missing())
                .isNull();
        assertThat(new ShopGroup(Samples.shop(), Samples.terms(10_000L), lines).delivery())
                .isEqualTo(Money.zero());
        assertThat(new ShopGroup(Samples.shop(), Samples.terms(null), lines).delivery())
                .isEqualTo(Money.of(495));
    }

    @Test
    void ofAShopThatDoesNotDeliverThereNothingIsSold() {
        ShopGroup group = new ShopGroup(Samples.shop(), null, List.of(LineView.show(line, true, 10)));
        assertThat(group.isOutOfReach()).isTrue();
        assertThat(group.sells()).isFalse();
        assertThat(group.goods()).isEqualTo(Money.zero());
        assertThat(group.delivery()).isEqualTo(Money.zero());
        assertThat(group.missing()).isNull();
        CartView cart = new CartView(List.of(group), List.of(), CartView.Merged.NOTHING);
        assertThat(cart.canBeBought()).isFalse();
        assertThat(cart.partly()).isTrue();
    }

    @Test
    void ofAShopOnHolidayNothingIsSold() {
        Shop shop = Samples.shop();
        LocalDate day = LocalDate.of(2026, 11, 20);
        shop.plan(new Holiday(day, day, null, null, null), day);
        ShopGroup group = new ShopGroup(shop, Samples.terms(null), List.of(LineView.show(line, true, 10)));
        assertThat(group.sells()).isFalse();
        shop.plan(shop.holiday(), day.plusDays(1));
        assertThat(group.sells()).isTrue();
    }
}
