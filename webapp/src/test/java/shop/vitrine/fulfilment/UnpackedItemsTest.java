package shop.vitrine.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.fulfilment.UnpackedItems.PackingSelection;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderLine;
import shop.vitrine.orders.SamplePurchases;
import shop.vitrine.shipping.Parcel;
import shop.vitrine.shipping.SampleParcels;

class UnpackedItemsTest {
    private final Order order = SamplePurchases.placed(
                    "NL",
                    SamplePurchases.order(
                            "lumen",
                            495,
                            SamplePurchases.line("mug", 3, 1_999),
                            SamplePurchases.line("bowl", 1, 2_450),
                            SamplePurchases.line("vase", 7, 900)))
            .orders()
            .getFirst();
    private final String mug = order.lines().getFirst().id();
    private final String bowl = order.lines().get(1).id();

    @Test
    void beforeTheFirstParcelEverythingIsLeft() {
        UnpackedItems items = UnpackedItems.of(order, List.of());
        assertThat(items.pieces()).isEqualTo(11);
        assertThat(items.open(order)).isEqualTo(order.lines());
        assertThat(items.isDone()).isFalse();
    }

    @Test
    void whateverIsPackedWhatIsLeftAndWhatIsInParcelsIsTheOrder() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Parcel> parcels = new ArrayList<>();
            UnpackedItems items = UnpackedItems.of(order, parcels);
            while (!items.isDone()) {
                Map<String, String> typed = new HashMap<>();
                for (OrderLine line : order.lines())
                    typed.put(line.id(), String.valueOf(random.nextInt(items.left(line) + 1)));
                PackingSelection selection = items.choose(typed);
                if (selection.problems().any()) continue;
                parcels.add(SampleParcels.of(order.id(), selection.chosen()));
                items = UnpackedItems.of(order, parcels);
                int packed = parcels.stream()
                        .flatMap(parcel -> parcel.pieces().stream())
                        .mapToInt(piece -> piece.quantity())
                        .sum();
                assertThat(items.pieces() + packed).isEqualTo(order.pieces());
                assertThat(items.left().values()).allMatch(left -> left >= 0);
            }
            assertThat(items.open(order)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"3, true", "1, true", "0003, true", "4, false", "99, false", "999999, false"})
    void noMoreIsPackedThanIsLeft(String typed, boolean fits) {
        PackingSelection selection = UnpackedItems.of(order, List.of()).choose(Map.of(mug, typed));
        assertThat(selection.problems().any()).isEqualTo(!fits);
        if (fits) assertThat(selection.chosen()).containsOnlyKeys(mug);
        else assertThat(selection.problems().of("pieces." + mug)).isEqualTo("fulfilment.pieces.many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "all", "1000000", " 1", "2x"})
    void whatIsNoNumberIsSaidBesideItsField(String typed) {
        PackingSelection selection = UnpackedItems.of(order, List.of()).choose(Map.of(mug, typed, bowl, "1"));
        assertThat(selection.problems().of("pieces." + mug)).isEqualTo("fulfilment.pieces.number");
        assertThat(selection.chosen()).isEmpty();
    }

    @Test
    void aParcelOfNothingIsNone() {
        UnpackedItems items = UnpackedItems.of(order, List.of());
        assertThat(items.choose(Map.of()).problems().of("pieces")).isEqualTo("fulfilment.pieces.none");
        assertThat(items.choose(Map.of(mug, "0", bowl, "00")).problems().any()).isTrue();
    }

    @Test
    void whatIsNoLineOfTheOrderIsNotPacked() {
        PackingSelection selection = UnpackedItems.of(order, List.of()).choose(Map.of("stranger", "1", bowl, "1"));
        assertThat(selection.chosen()).isEqualTo(Map.of(bowl, 1));
    }

    @Test
    void whatIsInAParcelAlreadyIsNotPackedOnceMore() {
        UnpackedItems items = UnpackedItems.of(order, List.of(SampleParcels.of(order.id(), Map.of(mug, 2, bowl, 1))));
        assertThat(items.choose(Map.of(mug, "2")).problems().at("pieces." + mug))
                .isTrue();
        assertThat(items.choose(Map.of(mug, "1")).chosen()).isEqualTo(Map.of(mug, 1));
        assertThat(items.open(order))
                .extracting(OrderLine::id)
                .containsExactly(mug, order.lines().getLast().id());
    }
}
