package shop.vitrine.feeds;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.tenants.Scope;
import shop.vitrine.web.language.Messages;

/** The stored problems of a feed: line, field, value, outcome, reason. */
final class ProblemReportWriter implements StreamingOutput {
    private static final int BATCH = 1_000;

    private final FeedProblems problems;
    private final FeedImport feed;
    private final Locale language;

    ProblemReportWriter(FeedProblems problems, FeedImport feed, Locale language) {
        this.problems = problems;
        this.feed = feed;
        this.language = language;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(line(Stream.of(
                        "feeds.import.problem.line",
                        "feeds.import.problem.field",
                        "feeds.import.problem.value",
                        "feeds.import.problem.effect",
                        "web.reason")
                .map(key -> Messages.text(language, key))));
        long last = 0;
        for (List<FeedProblems.StoredProblem> some = next(last); !some.isEmpty(); some = next(last)) {
            for (FeedProblems.StoredProblem problem : some) text.write(line(problem.problem()));
            last = some.getLast().id();
        }
        text.flush();
    }

    private List<FeedProblems.StoredProblem> next(long after) {
        return Scope.shop(feed.shop()).get(() -> problems.next(feed.id(), after, BATCH));
    }

    private String line(FeedProblem problem) {
        String effect = problem.refused() ? "feeds.import.effect.row" : "feeds.import.effect.field";
        return line(Stream.of(
                String.valueOf(problem.line()),
                problem.field(),
                problem.value(),
                Messages.text(language, effect),
                problem.reason(language)));
    }

    /** Values come from strangers, and spreadsheets run anything that starts like a formula. */
    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .map(cell -> cell.matches("[=+@\"-].*") && !cell.matches("-?[\\d.,]+") ? "'" + cell : cell)
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
