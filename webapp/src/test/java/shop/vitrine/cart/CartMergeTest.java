package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.cart.SampleCarts.NOW;
import static shop.vitrine.cart.SampleCarts.cart;
import static shop.vitrine.cart.SampleCarts.mug;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.Variant;

class CartMergeTest {
    private final Variant mug = mug(2400);
    private final Cart mine = cart();
    private final Cart guest = cart();

    @Test
    void sumsQuantities() {
        mine.add(mug, 2, 10, NOW);
        guest.add(mug, 3, 10, NOW);
        CartMergeResult note = mine.merge(guest, Map.of(mug.id(), 10), NOW);
        assertThat(mine.toBuy()).singleElement().extracting(CartLine::quantity).isEqualTo(5);
        assertThat(note.items()).containsExactly(new CartMergeResult.MergedLine(mug.id(), 3, false));
    }

    @Test
    void sumsUpToWhatThereIs() {
        mine.add(mug, 2, 10, NOW);
        guest.add(mug, 3, 10, NOW);
        CartMergeResult note = mine.merge(guest, Map.of(mug.id(), 4), NOW);
        assertThat(mine.toBuy()).singleElement().extracting(CartLine::quantity).isEqualTo(4);
        assertThat(note.items()).singleElement().matches(CartMergeResult.MergedLine::capped);
    }

    @Test
    void keepsWhatIsSoldOut() {
        guest.add(mug, 3, 10, NOW);
        mine.merge(guest, Map.of(), NOW);
        assertThat(mine.toBuy()).singleElement().extracting(CartLine::quantity).isEqualTo(3);
    }

    @Test
    void leavesOutWhatWasRemoved() {
        guest.change(guest.add(mug, 3, 10, NOW).line(), 0, 10, NOW);
        assertThat(mine.merge(guest, Map.of(mug.id(), 10), NOW).isEmpty()).isTrue();
        assertThat(mine.lines()).isEmpty();
    }

    @Test
    void savedStaysSaved() {
        guest.saveForLater(guest.add(mug, 3, 10, NOW).line(), NOW);
        mine.merge(guest, Map.of(mug.id(), 10), NOW);
        assertThat(mine.kept()).singleElement().matches(CartLine::isSaved);
    }

    @Test
    void saysWhatDidNotFit() {
        for (int i = 0; i < 100; i++) mine.add(mug(100 + i), 1, 10, NOW);
        guest.add(mug, 1, 10, NOW);
        assertThat(mine.merge(guest, Map.of(mug.id(), 10), NOW).leftOut()).isEqualTo(1);
        assertThat(mine.toBuy()).hasSize(100);
    }

    @Test
    void isToldOnce() {
        guest.add(mug, 5, 10, NOW);
        CartMergeResult note = mine.merge(guest, Map.of(mug.id(), 3), NOW);
        mine.setMergeResult(note);
        assertThat(mine.takeMergeResult()).isEqualTo(note);
        assertThat(mine.takeMergeResult().isEmpty()).isTrue();
    }

    @Test
    void bothTogetherNeverExceedWhatThereIsNorNinetyNine() {
        for (int first = 1; first <= 99; first += 14)
            for (int second = 1; second <= 99; second += 14)
                for (int available = 1; available <= 120; available += 17) {
                    Cart own = cart();
                    Cart theirs = cart();
                    own.add(mug, first, 99, NOW);
                    theirs.add(mug, second, 99, NOW);
                    CartMergeResult note = own.merge(theirs, Map.of(mug.id(), available), NOW);
                    int wanted = first + second;
                    int merged = own.toBuy().getFirst().quantity();
                    assertThat(merged).isEqualTo(Math.min(wanted, Math.min(available, 99)));
                    assertThat(note.items().getFirst().capped()).isEqualTo(merged < wanted);
                }
    }

    @Test
    void whatIsSavedDoesNotPushOutWhatIsToBeBought() {
        CartLine line = mine.add(mug, 2, 10, NOW).line();
        guest.saveForLater(guest.add(mug, 3, 10, NOW).line(), NOW);
        assertThat(mine.merge(guest, Map.of(mug.id(), 10), NOW).isEmpty()).isTrue();
        assertThat(line.isToBuy()).isTrue();
        assertThat(line.quantity()).isEqualTo(2);
    }

    @Test
    void whatIWantToBuyNowIsBoughtThoughIHadSavedIt() {
        mine.saveForLater(mine.add(mug, 2, 10, NOW).line(), NOW);
        guest.add(mug, 3, 10, NOW);
        mine.merge(guest, Map.of(mug.id(), 10), NOW);
        assertThat(mine.toBuy()).singleElement().extracting(CartLine::quantity).isEqualTo(3);
    }

    @Test
    void thePriceSeenLastIsTheGuests() {
        mine.add(mug, 1, 10, NOW);
        SampleCarts.reprice(mug, 3000);
        guest.add(mug, 1, 10, NOW);
        mine.merge(guest, Map.of(mug.id(), 10), NOW);
        assertThat(mine.toBuy().getFirst().seenPrice()).isEqualTo(mug.price());
    }
}
