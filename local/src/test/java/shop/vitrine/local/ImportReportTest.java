package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void intoAFileEachTenthIsSaidOnce() {
        ImportReport report = report(false);
        for (int percent = 0; percent <= 100; percent++)
            report.take("progress {\"bytes\":%d,\"of\":100,\"rows\":%d}".formatted(percent, percent * 10));
        assertThat(text().lines()).hasSize(11).first().asString().contains("0 %");
        assertThat(text()).contains("100 %");
    }

    @Test
    void onATerminalABarGrows() {
        ImportReport report = report(true);
        report.take("progress {\"bytes\":50,\"of\":100,\"rows\":7}");
        assertThat(text())
                .contains("#".repeat(20) + " ".repeat(20))
                .contains("50 %")
                .contains("7 rows");
        report.take("progress {\"bytes\":500,\"of\":100,\"rows\":9}");
        assertThat(text()).contains("#".repeat(40)).contains("100 %").doesNotContain("500 %");
    }

    @Test
    void problemsStandInATableWithOneHead() {
        ImportReport report = report(false);
        report.take("problem {\"line\":12,\"field\":\"price\",\"value\":\"free\",\"reason\":\"No price\"}");
        report.take("problem {\"line\":13,\"field\":\"id\",\"value\":null,\"reason\":\"Missing\"}");
        assertThat(text().lines()).hasSize(3);
        assertThat(text()).containsOnlyOnce("reason").contains("12  price", "No price", "Missing");
    }

    @Test
    void noValueSteersTheTerminalOrFillsIt() {
        report(false)
                .take("problem {\"line\":1,\"field\":\"a\",\"value\":\"x\\u001b[2Jy%s\",\"reason\":\"r\"}"
                        .formatted("z".repeat(100)));
        assertThat(text()).doesNotContain("\u001b").contains("x [2Jy").contains("…");
        assertThat(text().lines().toList().getLast()).hasSizeLessThan(80);
    }

    @Test
    void itEndsWellWhenNoRowWasRefused() {
        assertThat(report(false).end(FeedImportCommand.json("{\"rows\":2,\"created\":2}"), false))
                .isTrue();
        assertThat(text()).contains("Imported: 2 rows, 2 created, 0 updated, 0 unchanged, 0 refused");
        assertThat(report(false).end(FeedImportCommand.json("{\"rows\":2,\"refused\":1}"), true))
                .isFalse();
        assertThat(text()).contains("Preview, nothing written");
    }

    private ImportReport report(boolean terminal) {
        return new ImportReport(new PrintStream(written, true, StandardCharsets.UTF_8), terminal);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
