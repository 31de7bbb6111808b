package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    @Test
    void languagesAddUp() {
        var segments = Highlights.of(
                "A <b>brass</b> lamp",
                Map.of(
                        "title.en", List.of("A <b>\uE000brass\uE001</b> lamp"),
                        "title.de", List.of("A <b>brass</b> \uE000lamp\uE001")));
        assertThat(segments)
                .containsExactly(
                        new Segment("A <b>", false),
                        new Segment("brass", true),
                        new Segment("</b> ", false),
                        new Segment("lamp", true));
    }

    @Test
    void aTitleWithMarksOfItsOwnStaysWhole() {
        var title = "\uE000brass\uE001 lamp";
        var segments = Highlights.of(title, Map.of("title", List.of("\uE000brass\uE001 \uE000lamp\uE001")));
        assertThat(segments.stream().map(Segment::text).reduce("", String::concat))
                .isEqualTo(title);
        assertThat(Highlights.of("lamp", Map.of())).containsExactly(new Segment("lamp", false));
    }
}
