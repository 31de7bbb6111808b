package shop.vitrine.vetting.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFileValidatorTest {
    static Stream<BadDocumentFile> bad() {
        return BadDocumentFile.all();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatIsNoPaper(BadDocumentFile paper) {
        assertThatExceptionOfType(DocumentFileRefused.class)
                .isThrownBy(() -> DocumentFileValidator.validate(paper.name(), paper.bytes()))
                .satisfies(refused ->
                        assertThat("vetting.file." + refused.refusal().code()).isEqualTo(paper.problem()));
    }

    @Test
    void takesPdfsWithTheirPages() {
        var file = DocumentFileValidator.validate("my.passport 2026.01.pdf", SampleDocumentFiles.pdf(3));
        assertThat(file.type()).isEqualTo(ApplicationDocument.DocumentType.PDF);
        assertThat(file.pages()).isEqualTo(3);
    }

    @Test
    void takesPictures() {
        assertThat(DocumentFileValidator.validate("ID.JPEG", SampleDocumentFiles.picture("jpg"))
                        .type())
                .isEqualTo(ApplicationDocument.DocumentType.JPEG);
        assertThat(DocumentFileValidator.validate("id.png", SampleDocumentFiles.png(ApplicationDocument.MAX_BYTES))
                        .type())
                .isEqualTo(ApplicationDocument.DocumentType.PNG);
    }

    @Test
    void drawsEachPage() {
        byte[] pdf = SampleDocumentFiles.pdf(2);
        assertThat(DocumentFileValidator.show(ApplicationDocument.DocumentType.PDF, pdf, 2)
                        .getHeight())
                .isEqualTo(2000);
        assertThat(DocumentFileValidator.show(
                                ApplicationDocument.DocumentType.JPEG, SampleDocumentFiles.picture("jpg"), 1)
                        .getWidth())
                .isEqualTo(640);
    }
}
