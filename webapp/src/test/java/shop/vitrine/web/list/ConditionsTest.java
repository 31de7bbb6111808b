package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final Keyset BY_ID = Keyset.ascending(Keyset.text("p.id"));

    @Test
    void withNoneEveryRowIsMeant() {
        assertThat(new Conditions().text()).isEqualTo("1 = 1");
        assertThat(new Conditions().parameters()).isEmpty();
    }

    @Test
    void allMustHold() {
        Conditions conditions = new Conditions().and("p.offered").and("p.price < :most", "most", 500);
        assertThat(conditions.text()).isEqualTo("p.offered and p.price < :most");
        assertThat(conditions.parameters()).isEqualTo(Map.of("most", 500));
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        Conditions conditions = new Conditions()
                .and("p.brand = :brand", "brand", "")
                .and("p.category = :category", "category", null)
                .and("p.id in (:ids)", "ids", List.of())
                .and("p.rating >= :rating", "rating", 0);
        assertThat(conditions.text()).isEqualTo("p.id in (:ids) and p.rating >= :rating");
        assertThat(conditions.parameters()).containsOnlyKeys("ids", "rating");
    }

    @Test
    void aWindowAddsItsOwn() {
        Conditions first = new Conditions().and("p.offered").andSql(BY_ID.at(Position.START, 10));
        assertThat(first.text()).isEqualTo("p.offered");
        Conditions next = new Conditions()
                .and("p.offered")
                .andJpql(BY_ID.at(Position.of(List.of("7k"), false), 10))
                .with("shop", "lumen");
        assertThat(next.text()).isEqualTo("p.offered and p.id > :key0");
        assertThat(next.parameters()).isEqualTo(Map.of("key0", "7k", "shop", "lumen"));
    }
}
