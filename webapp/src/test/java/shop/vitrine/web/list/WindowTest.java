package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Keyset NEWEST = Keyset.descending(Keyset.time("o.paidAt"), Keyset.text("o.id"));
    private static final Keyset LETTERS = Keyset.ascending(Keyset.text("l.letter"));

    @Test
    void theBeginningHasNothingBeforeIt() {
        assertThat(slice(Position.START, "a", "b", "c")).isEqualTo(new Slice<>(List.of("a", "b"), null, after("b")));
        assertThat(slice(Position.START, "a", "b")).isEqualTo(new Slice<>(List.of("a", "b"), null, null));
    }

    @Test
    void theMiddleGoesOnInBothDirections() {
        assertThat(slice(after("b"), "c", "d", "e")).isEqualTo(new Slice<>(List.of("c", "d"), before("c"), after("d")));
    }

    @Test
    void walkingBackReadsTowardsTheBeginningAndShowsInOrder() {
        assertThat(slice(before("e"), "d", "c", "b"))
                .isEqualTo(new Slice<>(List.of("c", "d"), before("c"), after("d")));
        assertThat(slice(before("c"), "b", "a")).isEqualTo(new Slice<>(List.of("a", "b"), null, after("b")));
    }

    @Test
    void nothingThereLeadsBackToTheBeginning() {
        assertThat(slice(after("z"))).isEqualTo(new Slice<>(List.of(), Position.START, null));
        assertThat(slice(Position.START)).isEqualTo(new Slice<>(List.of(), null, null));
    }

    @Test
    void everyListIsWalkedWholeInBothDirections() {
        for (int length = 0; length <= 9; length++)
            for (int size = 1; size <= 5; size++) {
                List<String> all = IntStream.range(0, length)
                        .mapToObj(letter -> String.valueOf((char) ('a' + letter)))
                        .toList();
                List<String> forth = new ArrayList<>();
                Slice<String> page = page(all, Position.START, size);
                forth.addAll(page.items());
                while (page.next() != null) {
                    page = page(all, page.next(), size);
                    assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(size);
                    forth.addAll(page.items());
                }
                assertThat(forth).as("%d by %d", length, size).isEqualTo(all);
                List<String> back = new ArrayList<>(page.items());
                while (page.previous() != null) {
                    page = page(all, page.previous(), size);
                    assertThat(page.items()).isNotEmpty();
                    back.addAll(0, page.items());
                }
                assertThat(back).as("%d by %d", length, size).isEqualTo(all);
            }
    }

    /** What a database would return for the window. */
    private static Slice<String> page(List<String> all, Position position, int size) {
        Window window = LETTERS.at(position, size);
        String key = position.isStart() ? null : position.values().getFirst();
        boolean rising = window.order().endsWith("asc");
        return window.slice(
                all.stream()
                        .filter(letter ->
                                key == null || (rising ? letter.compareTo(key) > 0 : letter.compareTo(key) < 0))
                        .sorted(rising ? Comparator.naturalOrder() : Comparator.reverseOrder())
                        .limit(window.limit())
                        .toList(),
                List::of);
    }

    @Test
    void oneMoreIsReadThanIsShown() {
        assertThat(LETTERS.at(Position.START, 2).limit()).isEqualTo(3);
    }

    @Test
    void rowsAreComparedWhole() {
        Instant paid = Instant.parse("2026-11-27T12:00:00.000123Z");
        Window window = NEWEST.at(Position.of(List.of(paid, "7k3m"), false), 2);
        assertThat(window.sql().text()).isEqualTo("(o.paidAt, o.id) < (:key0, :key1)");
        assertThat(window.jpql().text()).isEqualTo("o.paidAt <= :key0 and (o.paidAt < :key0 or o.id < :key1)");
        assertThat(window.sql().parameters()).isEqualTo(Map.of("key0", paid, "key1", "7k3m"));
        assertThat(window.order()).isEqualTo("o.paidAt desc, o.id desc");
    }

    @Test
    void backwardsIsTheOtherWayRound() {
        Window window = NEWEST.at(Position.of(List.of(Instant.EPOCH, "7k3m"), true), 2);
        assertThat(window.sql().text()).isEqualTo("(o.paidAt, o.id) > (:key0, :key1)");
        assertThat(window.order()).isEqualTo("o.paidAt asc, o.id asc");
    }

    @Test
    void aPositionOfAnotherOrderIsTheStart() {
        assertThat(NEWEST.at(after("b"), 2).position()).isEqualTo(Position.START);
        assertThat(NEWEST.at(Position.of(List.of("yesterday", "b"), false), 2).position())
                .isEqualTo(Position.START);
        assertThat(NEWEST.at(Position.START, 2).sql().text()).isEqualTo("1 = 1");
    }

    private static Slice<String> slice(Position position, String... found) {
        return LETTERS.at(position, 2).slice(List.of(found), List::of);
    }

    private static Position after(String letter) {
        return Position.of(List.of(letter), false);
    }

    private static Position before(String letter) {
        return Position.of(List.of(letter), true);
    }
}
