package shop.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void whatDiffersComesFirstAndNothingIsLeftOut() {
        assertThat(Change.between(
                        "{\"points\":\"4\",\"status\":\"ACTIVE\",\"note\":null}",
                        "{\"points\":\"4\",\"status\":\"SUSPENDED\",\"reason\":\"Deceit\",\"note\":null}"))
                .containsExactly(
                        new Change("reason", null, "Deceit"),
                        new Change("status", "ACTIVE", "SUSPENDED"),
                        new Change("note", null, null),
                        new Change("points", "4", "4"));
    }

    @Test
    void numbersAndNestedValuesAreShownAsTheyAre() {
        assertThat(Change.between("{}", "{\"count\":3,\"list\":[1,2]}"))
                .containsExactly(new Change("count", null, "3"), new Change("list", null, "[1,2]"));
    }
}
