package shop.vitrine.feeds.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.catalog.InvalidValue;

class RowFieldsTest {
    private final List<FeedProblem> problems = new ArrayList<>();

    @Test
    void anEmptyFieldIsWhatItIsOtherwise() {
        RowFields fields = fields("quantity", "  ");
        assertThat(fields.<Integer>strict("quantity", Integer::valueOf, 7)).isEqualTo(7);
        assertThat(fields.<Integer>lenient("missing", Integer::valueOf, 8)).isEqualTo(8);
        assertThat(fields.raw("quantity")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aMistakeInAStrictFieldCostsTheRow() {
        RowFields fields = fields("quantity", "many");
        assertThat(fields.strict("quantity", RowFieldsTest::wrong, 7)).isEqualTo(7);
        assertThat(fields.isRefused()).isTrue();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("quantity");
            assertThat(problem.value()).isEqualTo("many");
            assertThat(problem.refused()).isTrue();
            assertThat(problem.line()).isEqualTo(12);
        });
    }

    @Test
    void aMistakeInALenientFieldCostsTheFieldAlone() {
        RowFields fields = fields("gtin", "4711");
        assertThat(fields.<Integer>lenient("gtin", RowFieldsTest::wrong, null)).isNull();
        assertThat(fields.isRefused()).isFalse();
        assertThat(problems).singleElement().matches(problem -> !problem.refused());
    }

    @Test
    void whatIsRequiredIsMissedOnce() {
        RowFields fields = fields("title", " ");
        assertThat(fields.required("title", 10)).isEmpty();
        assertThat(fields.isRefused()).isTrue();
        fields.required("brand", 10);
        assertThat(problems).hasSize(1);
    }

    @Test
    void aTextIsOneLineAndNotTooLong() {
        RowFields fields = fields("title", " Blue \n  mug ");
        assertThat(fields.text("title", 8)).isEqualTo("Blue mug");
        assertThat(fields.text("title", 7)).isEmpty();
        assertThat(fields.isRefused()).isTrue();
    }

    @Test
    void whatIsCleanedIsSaidAndKept() {
        RowFields fields = fields("title", "Mu\u0001g");
        assertThat(fields.text("title", 10)).isEqualTo("Mug");
        assertThat(fields.isRefused()).isFalse();
        assertThat(problems).extracting(FeedProblem::key).containsExactly("feeds.problem.control");
    }

    @Test
    void aProblemShowsTheBeginningOfALongValue() {
        fields("title", "x".repeat(500)).refuse("title", RowRefusal.MISSING);
        assertThat(problems.getFirst().value()).hasSize(120).endsWith("…");
    }

    private static Integer wrong(String raw) {
        throw new InvalidValue(RowRefusal.QUANTITY);
    }

    private RowFields fields(String name, String value) {
        return new RowFields(RawRow.of(12, 100, Map.of(name, value)), problems::add);
    }
}
