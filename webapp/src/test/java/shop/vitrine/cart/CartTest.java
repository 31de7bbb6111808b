package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.cart.SampleCarts.NOW;
import static shop.vitrine.cart.SampleCarts.cart;
import static shop.vitrine.cart.SampleCarts.mug;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Variant;
import shop.vitrine.stock.OutOfStock;

class CartTest {
    private final Variant mug = mug(2400);
    private final Cart cart = cart();

    @Test
    void oneLineForEachVariant() {
        cart.add(mug, 2, 10, NOW);
        cart.add(mug, 3, 10, NOW);
        assertThat(cart.toBuy()).singleElement().extracting(CartLine::quantity).isEqualTo(5);
    }

    @Test
    void takesAsManyAsThereAre() {
        AddLineResult added = cart.add(mug, 5, 3, NOW);
        assertThat(added.capped()).isTrue();
        assertThat(added.pieces()).isEqualTo(3);
        assertThat(added.line().quantity()).isEqualTo(3);
    }

    @Test
    void takesAtMost99OfOneThing() {
        cart.add(mug, 98, 500, NOW);
        assertThat(cart.add(mug, 5, 500, NOW).pieces()).isEqualTo(1);
        assertThatThrownBy(() -> cart.add(mug, 1, 500, NOW)).isInstanceOf(OutOfStock.class);
    }

    @Test
    void changesNothingWhenNotOneMoreCanBeHad() {
        assertThatThrownBy(() -> cart.add(mug, 1, 0, NOW)).isInstanceOf(OutOfStock.class);
        assertThat(cart.lines()).isEmpty();
        cart.add(mug, 3, 3, NOW);
        assertThatThrownBy(() -> cart.add(mug, 1, 3, NOW)).isInstanceOf(OutOfStock.class);
        assertThat(cart.toBuy()).singleElement().extracting(CartLine::quantity).isEqualTo(3);
    }

    @Test
    void holds100Lines() {
        for (int i = 0; i < 100; i++) cart.add(mug(100 + i), 1, 10, NOW);
        assertThatThrownBy(() -> cart.add(mug, 1, 10, NOW)).isInstanceOf(CartFull.class);
        assertThat(cart.toBuy()).hasSize(100);
    }

    @Test
    void undoPutsTheSameLineBack() {
        CartLine line = cart.add(mug, 4, 10, NOW).line();
        cart.change(line, 0, 10, NOW);
        assertThat(cart.toBuy()).isEmpty();
        cart.change(line, 4, 10, NOW);
        cart.change(line, 4, 10, NOW);
        assertThat(cart.toBuy())
                .singleElement()
                .isSameAs(line)
                .extracting(CartLine::quantity)
                .isEqualTo(4);
    }

    @Test
    void remembersTheLastTenRemovedLines() {
        for (int i = 0; i < 15; i++)
            cart.change(cart.add(mug(100 + i), 1, 10, NOW).line(), 0, 10, NOW.plusSeconds(i));
        assertThat(cart.lines()).hasSize(10);
    }

    @Test
    void changesToAsManyAsThereAre() {
        CartLine line = cart.add(mug, 1, 10, NOW).line();
        assertThat(cart.change(line, 9, 10, NOW)).isTrue();
        assertThat(cart.change(line, 9, 4, NOW)).isFalse();
        assertThat(line.quantity()).isEqualTo(4);
    }

    @Test
    void savedForLaterIsNotBoughtUntilItIsBroughtBack() {
        CartLine line = cart.add(mug, 5, 10, NOW).line();
        cart.saveForLater(line, NOW);
        assertThat(cart.toBuy()).isEmpty();
        assertThat(cart.moveToCart(line, 3, NOW)).isFalse();
        assertThat(cart.toBuy()).singleElement().extracting(CartLine::quantity).isEqualTo(3);
    }

    @Test
    void whatWasBoughtLeaves() {
        Variant bowl = mug(3000);
        cart.add(mug, 2, 10, NOW);
        cart.add(bowl, 5, 10, NOW);
        cart.removePurchased(Map.of(mug.id(), 2, bowl.id(), 3), NOW);
        assertThat(cart.toBuy()).singleElement().satisfies(left -> {
            assertThat(left.variant()).isSameAs(bowl);
            assertThat(left.quantity()).isEqualTo(2);
        });
    }

    @Test
    void neverHoldsMoreThanThereIsNorMoreThanNinetyNine() {
        for (int available = 1; available <= 120; available += 7)
            for (int first = 1; first <= 99; first += 14)
                for (int second = 1; second <= 99; second += 14) {
                    Cart filled = cart();
                    int put = filled.add(mug, first, available, NOW).pieces();
                    try {
                        put += filled.add(mug, second, available, NOW).pieces();
                    } catch (OutOfStock full) {
                        assertThat(put).isEqualTo(Math.min(available, 99));
                    }
                    assertThat(filled.toBuy().getFirst().quantity())
                            .isEqualTo(put)
                            .isEqualTo(Math.min(first + second, Math.min(available, 99)));
                }
    }

    @Test
    void whatWasBoughtLeavesAsMuchAsWasNotBought() {
        for (int wanted = 1; wanted <= 9; wanted++)
            for (int bought = 0; bought <= 9; bought++) {
                Cart filled = cart();
                filled.add(mug, wanted, 99, NOW);
                filled.removePurchased(Map.of(mug.id(), bought), NOW);
                int left = filled.toBuy().stream().mapToInt(CartLine::quantity).sum();
                assertThat(left).as("%d of %d", bought, wanted).isEqualTo(Math.max(0, wanted - bought));
            }
    }

    @Test
    void whatIsSavedForLaterIsNotTakenOutByAPurchase() {
        CartLine line = cart.add(mug, 2, 10, NOW).line();
        cart.saveForLater(line, NOW);
        cart.removePurchased(Map.of(mug.id(), 2), NOW);
        assertThat(cart.kept()).containsExactly(line);
    }

    @Test
    void oneMoreOfWhatIsInDoesNotNeedRoom() {
        for (int i = 0; i < 99; i++) cart.add(mug(100 + i), 1, 10, NOW);
        cart.add(mug, 1, 10, NOW);
        assertThat(cart.add(mug, 1, 10, NOW).pieces()).isEqualTo(1);
    }

    @Test
    void puttingBackNeedsRoom() {
        CartLine removed = cart.add(mug, 1, 10, NOW).line();
        cart.change(removed, 0, 10, NOW);
        for (int i = 0; i < 100; i++) cart.add(mug(100 + i), 1, 10, NOW);
        assertThatThrownBy(() -> cart.change(removed, 1, 10, NOW)).isInstanceOf(CartFull.class);
        assertThat(removed.isRemoved()).isTrue();
    }

    @Test
    void ofWhatIsSoldOutALineKeepsHowManyWereWanted() {
        CartLine line = cart.add(mug, 7, 10, NOW).line();
        assertThat(cart.change(line, 8, 0, NOW)).isTrue();
        assertThat(line.quantity()).isEqualTo(8);
        cart.change(line, 500, 0, NOW);
        assertThat(line.quantity()).isEqualTo(99);
    }

    @Test
    void thePriceThatWasSeenIsTheOneItWasPutInFor() {
        CartLine line = cart.add(mug, 1, 10, NOW).line();
        SampleCarts.reprice(mug, 3000);
        cart.add(mug, 1, 10, NOW);
        assertThat(line.seenPrice()).isEqualTo(shop.vitrine.money.Money.of(2400));
        assertThat(line.acknowledgePrice()).isEqualTo(shop.vitrine.money.Money.of(2400));
        assertThat(line.seenPrice()).isEqualTo(line.price());
    }
}
