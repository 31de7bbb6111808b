package shop.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditChangeTest {
    @Test
    void whatDiffersComesFirstAndNothingIsLeftOut() {
        assertThat(AuditChange.between(
                        "{\"points\":\"4\",\"status\":\"ACTIVE\",\"note\":null}",
                        "{\"points\":\"4\",\"status\":\"SUSPENDED\",\"reason\":\"Deceit\",\"note\":null}"))
                .containsExactly(
                        new AuditChange("reason", null, "Deceit"),
                        new AuditChange("status", "ACTIVE", "SUSPENDED"),
                        new AuditChange("note", null, null),
                        new AuditChange("points", "4", "4"));
    }

    @Test
    void numbersAndNestedValuesAreShownAsTheyAre() {
        assertThat(AuditChange.between("{}", "{\"count\":3,\"list\":[1,2]}"))
                .containsExactly(new AuditChange("count", null, "3"), new AuditChange("list", null, "[1,2]"));
    }
}
