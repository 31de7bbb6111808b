package shop.vitrine.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
    record SaveAddress(String name, String street, String city) {}

    @Test
    void theFirstThingThatIsWrongWithAFieldIsSaid() {
        Problems problems = Problems.NONE.and("city", "missing").and("city", "long");
        assertThat(problems.of("city")).isEqualTo("missing");
        assertThat(problems.at("city")).isTrue();
        assertThat(problems.at("street")).isFalse();
        assertThat(problems.of("street")).isNull();
    }

    @Test
    void theFocusGoesToTheFirstFieldOfTheForm() {
        Problems problems = Problems.NONE
                .and("elsewhere", "wrong")
                .and("city", "missing")
                .and("name", "missing")
                .inOrderOf(SaveAddress.class);
        assertThat(problems.keys().keySet()).containsExactly("name", "city", "elsewhere");
        assertThat(problems.first()).isEqualTo("name");
        assertThat(Problems.NONE.first()).isNull();
    }

    @Test
    void whatIsRightHasNoProblem() {
        assertThat(Problems.NONE.any()).isFalse();
        assertThat(Problems.NONE.and("city", "missing").any()).isTrue();
        assertThat(Problems.NONE.inOrderOf(SaveAddress.class)).isEqualTo(Problems.NONE);
    }

    @Test
    void anotherProblemLeavesTheOnesBeforeAlone() {
        Problems one = Problems.NONE.and("city", "missing");
        one.and("name", "missing");
        assertThat(one.keys()).hasSize(1);
        assertThat(Problems.NONE.keys()).isEmpty();
    }
}
