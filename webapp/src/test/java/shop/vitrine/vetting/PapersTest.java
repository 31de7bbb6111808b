package shop.vitrine.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.vitrine.tenants.vetting.Document;

class PapersTest {
    static Stream<BadPaper> bad() {
        return BadPaper.all();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatIsNoPaper(BadPaper paper) {
        assertThatExceptionOfType(PaperRefused.class)
                .isThrownBy(() -> Papers.examine(paper.name(), paper.bytes()))
                .withMessage(paper.problem());
    }

    @Test
    void takesPdfsWithTheirPages() {
        var paper = Papers.examine("my.passport 2026.01.pdf", SamplePapers.pdf(3));
        assertThat(paper.type()).isEqualTo(Document.Type.PDF);
        assertThat(paper.pages()).isEqualTo(3);
    }

    @Test
    void takesPictures() {
        assertThat(Papers.examine("ID.JPEG", SamplePapers.picture("jpg")).type())
                .isEqualTo(Document.Type.JPEG);
        assertThat(Papers.examine("id.png", SamplePapers.png(Document.HEAVIEST)).type())
                .isEqualTo(Document.Type.PNG);
    }

    @Test
    void drawsEachPage() {
        byte[] pdf = SamplePapers.pdf(2);
        assertThat(Papers.show(Document.Type.PDF, pdf, 2).getHeight()).isEqualTo(2000);
        assertThat(Papers.show(Document.Type.JPEG, SamplePapers.picture("jpg"), 1)
                        .getWidth())
                .isEqualTo(640);
    }
}
