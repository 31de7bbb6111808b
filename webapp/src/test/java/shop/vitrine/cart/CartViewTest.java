package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.cart.SampleCarts.NOW;
import static shop.vitrine.cart.SampleCarts.cart;
import static shop.vitrine.cart.SampleCarts.mug;
import static shop.vitrine.cart.SampleCarts.seller;
import static shop.vitrine.cart.SampleCarts.terms;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;

class CartViewTest {
    @Test
    void theTotalIsWhatTheShopsAskForWhateverIsSoldOut() {
        for (long price = 1; price < 10_000; price = price * 3 + 1)
            for (int available = 0; available <= 4; available++)
                for (Long freeFrom : new Long[] {null, 0L, 1_000L, 100_000L}) {
                    CartShopView first = shop(freeFrom, line(price, 3, available), line(price + 1, 1, 9));
                    CartShopView second = shop(null, line(price, 2, available));
                    CartView view = view(first, second);
                    assertThat(view.total()).isEqualTo(view.goods().plus(view.delivery()));
                    assertThat(view.goods()).isEqualTo(first.goods().plus(second.goods()));
                    assertThat(view.partly()).isEqualTo(available == 0);
                    if (available == 0) assertThat(second.delivery()).isEqualTo(Money.zero());
                }
    }

    @Test
    void whatIsMissingToFreeDeliveryMakesItFree() {
        for (long price = 1; price <= 1_200; price += 7) {
            CartShopView shop = shop(1_000L, line(price, 1, 9));
            if (shop.missing() == null) assertThat(shop.delivery().isZero()).isTrue();
            else {
                Money enough = shop.goods().plus(shop.missing());
                assertThat(shop.terms().standardPrice(enough.amount())).isZero();
                assertThat(shop.terms().standardPrice(enough.amount() - 1)).isPositive();
            }
        }
    }

    @Test
    void piecesAreCountedAlsoOfWhatIsSoldOut() {
        assertThat(view(shop(null, line(100, 3, 0), line(200, 2, 9))).count()).isEqualTo(5);
        assertThat(view(shop(null, line(100, 3, 0))).isEmpty()).isFalse();
        assertThat(view(shop(null, line(100, 3, 0))).canBeBought()).isFalse();
        assertThat(CartView.EMPTY.isEmpty()).isTrue();
        assertThat(CartView.EMPTY.total()).isEqualTo(Money.zero());
    }

    @Test
    void aTraceOfWhatWasRemovedCountsForNothing() {
        CartLine line = cart().add(mug(500), 2, 9, NOW).line();
        CartView view = view(new CartShopView(seller(), terms(null), List.of(CartLineView.stub(line))));
        assertThat(view.isEmpty()).isTrue();
        assertThat(view.goods()).isEqualTo(Money.zero());
        assertThat(view.partly()).isFalse();
    }

    private static CartView view(CartShopView... shops) {
        return new CartView(List.of(shops), List.of(), CartView.MergeView.NOTHING);
    }

    private static CartShopView shop(Long freeFrom, CartLineView... lines) {
        return new CartShopView(seller(), terms(freeFrom), List.of(lines));
    }

    private static CartLineView line(long price, int quantity, int available) {
        return CartLineView.show(cart().add(mug(price), quantity, 99, NOW).line(), true, available);
    }

    @Test
    void aLineNeverAsksForMoreThanThereIs() {
        Stream.of(1, 2, 3, 50, 99, 500).forEach(available -> {
            CartLineView line = line(500, 99, available);
            assertThat(line.quantity())
                    .isLessThanOrEqualTo(Math.max(available, 1))
                    .isLessThanOrEqualTo(Cart.MAX_PIECES);
            assertThat(line.most()).isEqualTo(Math.min(available, Cart.MAX_PIECES));
            assertThat(line.availability().isScarce()).isEqualTo(available <= 5);
        });
    }
}
