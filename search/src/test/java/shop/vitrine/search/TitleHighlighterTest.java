package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitleHighlighterTest {
    @Test
    void languagesAddUp() {
        var segments = TitleHighlighter.of(
                "A <b>brass</b> lamp",
                Map.of(
                        "title.en", List.of("A <b>\uE000brass\uE001</b> lamp"),
                        "title.de", List.of("A <b>brass</b> \uE000lamp\uE001")));
        assertThat(segments)
                .containsExactly(
                        new HighlightSegment("A <b>", false),
                        new HighlightSegment("brass", true),
                        new HighlightSegment("</b> ", false),
                        new HighlightSegment("lamp", true));
    }

    @Test
    void aTitleWithMarksOfItsOwnStaysWhole() {
        var title = "\uE000brass\uE001 lamp";
        var segments = TitleHighlighter.of(title, Map.of("title", List.of("\uE000brass\uE001 \uE000lamp\uE001")));
        assertThat(segments.stream().map(HighlightSegment::text).reduce("", String::concat))
                .isEqualTo(title);
        assertThat(TitleHighlighter.of("lamp", Map.of())).containsExactly(new HighlightSegment("lamp", false));
    }
}
