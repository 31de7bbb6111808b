package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.cart.SampleCarts.NOW;
import static shop.vitrine.cart.SampleCarts.cart;
import static shop.vitrine.cart.SampleCarts.mug;
import static shop.vitrine.cart.SampleCarts.reprice;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.Holiday;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

class CartLineViewTest {
    private final Variant mug = mug(2000);
    private final CartLine line = cart().add(mug, 5, 10, NOW).line();

    @Test
    void nothingIsNewAtFirst() {
        CartLineView shown = CartLineView.show(line, true, 10);
        assertThat(shown.changes().priceBefore()).isNull();
        assertThat(shown.changes().reduced()).isFalse();
        assertThat(shown.total()).isEqualTo(Money.of(10_000));
        assertThat(shown.options()).isEqualTo("Colour: Blue · Volume: 250 ml");
    }

    @Test
    void aNewPriceIsPointedOutOnce() {
        reprice(mug, 1800);
        CartLineView shown = CartLineView.show(line, true, 10);
        assertThat(shown.changes().priceBefore()).isEqualTo(Money.of(2000));
        assertThat(shown.cheaper()).isTrue();
        assertThat(CartLineView.show(line, true, 10).changes().priceBefore()).isNull();
    }

    @Test
    void fewerLeftIsPointedOutOnce() {
        assertThat(CartLineView.show(line, true, 3).changes().reduced()).isTrue();
        assertThat(line.quantity()).isEqualTo(3);
        assertThat(CartLineView.show(line, true, 3).changes().reduced()).isFalse();
    }

    @Test
    void soldOutKeepsTheQuantityAndCostsNothing() {
        CartLineView shown = CartLineView.show(line, true, 0);
        assertThat(shown.availability().isSoldOut()).isTrue();
        assertThat(line.quantity()).isEqualTo(5);
        assertThat(new CartShopView(SampleCarts.seller(), SampleCarts.terms(null), List.of(shown)).delivery())
                .isEqualTo(Money.zero());
    }

    @Test
    void whatIsNoLongerSoldIsNotMerelySoldOut() {
        CartLineView shown = CartLineView.show(line, false, 10);
        assertThat(shown.canBeBought()).isFalse();
        assertThat(shown.availability().isSoldOut()).isFalse();
    }

    @Test
    void saysWhatIsMissingToFreeDelivery() {
        List<CartLineView> lines = List.of(CartLineView.show(line, true, 10));
        assertThat(new CartShopView(SampleCarts.seller(), SampleCarts.terms(11_200L), lines).missing())
                .isEqualTo(Money.of(1200));
        assertThat(new CartShopView(SampleCarts.seller(), SampleCarts.terms(10_000L), lines).missing())
                .isNull();
        assertThat(new CartShopView(SampleCarts.seller(), SampleCarts.terms(10_000L), lines).delivery())
                .isEqualTo(Money.zero());
        assertThat(new CartShopView(SampleCarts.seller(), SampleCarts.terms(null), lines).delivery())
                .isEqualTo(Money.of(495));
    }

    @Test
    void ofAShopThatDoesNotDeliverThereNothingIsSold() {
        CartShopView group = new CartShopView(SampleCarts.seller(), null, List.of(CartLineView.show(line, true, 10)));
        assertThat(group.isOutOfReach()).isTrue();
        assertThat(group.sells()).isFalse();
        assertThat(group.goods()).isEqualTo(Money.zero());
        assertThat(group.delivery()).isEqualTo(Money.zero());
        assertThat(group.missing()).isNull();
        CartView cart = new CartView(List.of(group), List.of(), CartView.MergeView.NOTHING);
        assertThat(cart.canBeBought()).isFalse();
        assertThat(cart.partly()).isTrue();
    }

    @Test
    void ofAShopOnHolidayNothingIsSold() {
        Shop shop = SampleCarts.shop();
        LocalDate day = LocalDate.of(2026, 11, 20);
        shop.scheduleHoliday(new Holiday(day, day, null, null, null), day);
        CartShopView group = new CartShopView(
                new ShopView(shop, null), SampleCarts.terms(null), List.of(CartLineView.show(line, true, 10)));
        assertThat(group.sells()).isFalse();
        shop.scheduleHoliday(shop.holiday(), day.plusDays(1));
        assertThat(group.sells()).isTrue();
    }
}
