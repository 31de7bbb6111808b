package shop.vitrine.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.Stamp;

class ReviewChecklistTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    private final ReviewChecklist list = new ReviewChecklist(List.of("name", "tax", "bank"), new HashSet<>());

    @Test
    void isDoneOnceEverythingWasFoundGood() {
        list.check(Set.of("name", "tax"), new Stamp("ada", NOW));
        assertThat(list.isDone("ada")).isFalse();
        assertThat(list.progress("ada")).isEqualTo("2/3");
        list.check(Set.of("name", "tax", "bank"), new Stamp("ada", NOW));
        assertThat(list.isDone("ada")).isTrue();
    }

    @Test
    void whatOneAdminFoundGoodIsNothingForAnother() {
        list.check(Set.of("name", "tax", "bank"), new Stamp("ada", NOW));
        assertThat(list.isDone("bob")).isFalse();
        list.check(Set.of("name"), new Stamp("bob", NOW));
        assertThat(list.isDone("ada")).isTrue();
        assertThat(list.checkedBy("bob")).containsExactly("name");
    }

    @Test
    void whatIsNoLongerTickedIsTakenBack() {
        list.check(Set.of("name", "tax"), new Stamp("ada", NOW));
        assertThat(list.check(Set.of("tax"), new Stamp("ada", NOW))).isTrue();
        assertThat(list.checkedBy("ada")).containsExactly("tax");
        assertThat(list.check(Set.of(), new Stamp("ada", NOW))).isTrue();
        assertThat(list.checkedBy("ada")).isEmpty();
    }

    @Test
    void theSameOnceMoreChangesNothingAndKeepsItsTime() {
        list.check(Set.of("name"), new Stamp("ada", NOW));
        assertThat(list.check(Set.of("name"), new Stamp("ada", NOW.plusSeconds(60))))
                .isFalse();
        list.check(Set.of("name", "tax"), new Stamp("ada", NOW.plusSeconds(60)));
        assertThat(list.checks())
                .extracting(ApplicationCheck::item, ApplicationCheck::at)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("name", NOW),
                        org.assertj.core.groups.Tuple.tuple("tax", NOW.plusSeconds(60)));
    }

    @Test
    void whatIsNotOnTheListIsNotChecked() {
        list.check(Set.of("name", "shoe size"), new Stamp("ada", NOW));
        assertThat(list.checkedBy("ada")).containsExactly("name");
    }
}
