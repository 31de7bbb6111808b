package shop.vitrine.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.conflict.Version;

class FormReaderTest {
    record Everything(
            String text, Integer number, boolean flag, List<String> all, Map<String, String> by, Version version) {}

    @Test
    void readsEachComponentByItsType() {
        assertThat(read("text=+a+&number=12&flag=on&all=x&all=y&by.k=v&by.=w&version=3"))
                .isEqualTo(new Everything("a", 12, true, List.of("x", "y"), Map.of("k", "v", "", "w"), Version.of(3)));
    }

    @Test
    void whatIsMissingIsNullOrEmpty() {
        assertThat(read("text=++&number=twelve"))
                .isEqualTo(new Everything(null, null, false, List.of(), Map.of(), Version.NONE));
    }

    @Test
    void noTextHasANul() {
        assertThat(read("text=a%00b").text()).isEqualTo("ab");
    }

    record Whole(String before, Part part, String after) {}

    record Part(String text, Integer number, Inner inner) {}

    record Inner(Map<String, String> by) {}

    @Test
    void readsARecordWithinFromTheSameFlatForm() {
        assertThat(FormReader.record(
                        Whole.class, FormReader.parse("before=1&text=a&number=12&by.k=v&after=2"), Map.of()))
                .isEqualTo(new Whole("1", new Part("a", 12, new Inner(Map.of("k", "v"))), "2"));
    }

    @Test
    void mistakesComeInTheOrderOfTheFieldsThoseOfPartsIncluded() {
        Problems problems = Problems.NONE
                .and("after", "a")
                .and("number", "n")
                .and("text", "t")
                .and("before", "b");
        assertThat(problems.inOrderOf(Whole.class).keys().keySet())
                .containsExactly("before", "text", "number", "after");
    }

    private static Everything read(String body) {
        return FormReader.record(Everything.class, FormReader.parse(body), Map.of());
    }
}
