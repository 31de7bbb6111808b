package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysetTest {
    private static final Keyset DEAREST =
            Keyset.descending(Keyset.number("p.price"), Keyset.time("p.addedAt"), Keyset.text("p.id"));

    @Test
    void valuesHaveTheTypesOfTheirColumns() {
        Instant added = Instant.parse("2026-11-27T12:00:00.000001Z");
        Position position = Position.of(List.of(4_999L, added, "7k3m"), false);
        assertThat(DEAREST.values(position)).containsExactly(4_999L, added, "7k3m");
    }

    @Test
    void aPositionWithTooFewOrTooManyValuesIsOfAnotherList() {
        assertThat(DEAREST.values(Position.START)).isNull();
        assertThat(DEAREST.values(Position.of(List.of(1, 2), false))).isNull();
        assertThat(DEAREST.values(Position.of(List.of(1, 2, 3, 4), false))).isNull();
    }

    @Test
    void aWordWhereANumberBelongsIsOfAnotherOrder() {
        assertThat(DEAREST.values(Position.of(List.of("dear", 2, "a"), false))).isNull();
        assertThat(DEAREST.values(Position.of(List.of(1, "today", "a"), false))).isNull();
        assertThat(DEAREST.at(Position.of(List.of("dear", 2, "a"), true), 10).position())
                .isEqualTo(Position.START);
    }

    @Test
    void threeColumnsAreComparedOneAfterTheOther() {
        Window window = DEAREST.at(Position.of(List.of(1, 2, "a"), false), 10);
        assertThat(window.jpql().text())
                .isEqualTo("p.price <= :key0 and (p.price < :key0 or"
                        + " p.addedAt <= :key1 and (p.addedAt < :key1 or p.id < :key2))");
        assertThat(window.sql().text()).isEqualTo("(p.price, p.addedAt, p.id) < (:key0, :key1, :key2)");
    }

    @Test
    void allColumnsGoOneWay() {
        Keyset cheapest = Keyset.ascending(Keyset.number("p.price"), Keyset.text("p.id"));
        assertThat(cheapest.order(false)).isEqualTo("p.price asc, p.id asc");
        assertThat(cheapest.order(true)).isEqualTo("p.price desc, p.id desc");
        assertThat(DEAREST.order(false)).isEqualTo("p.price desc, p.addedAt desc, p.id desc");
    }
}
