package shop.vitrine.local;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import shop.vitrine.local.servers.HttpProbe;

/**
 * {@code bin/import HANDLE FILE [--dry-run] [--data DIR]}: imports a product feed. Exit code 0 if every row was good, 1
 * if some were refused, 2 if nothing could be done.
 */
public final class FeedImportCommand {
    private record Asked(String shop, Path feed, boolean dryRun, Path data) {}

    private FeedImportCommand() {}

    public static void main(String[] words) {
        System.exit(run(words));
    }

    private static int run(String[] words) {
        try {
            Asked asked = read(List.of(words));
            ImportReport report = new ImportReport(System.out, Boolean.getBoolean("vitrine.terminal"));
            OperatorClient operator = operator(asked.data());
            String counts = operator.importFeed(asked.shop(), asked.feed(), asked.dryRun(), report::take);
            return report.end(json(counts), asked.dryRun()) ? 0 : 1;
        } catch (IllegalArgumentException | IOException e) {
            System.err.println("Not imported: " + e.getMessage());
            return 2;
        }
    }

    private static OperatorClient operator(Path data) throws IOException {
        Optional<String> url = MarketFile.url(data);
        if (url.isEmpty()) throw new IOException("no market is open on " + data + "; start it with bin/run.");
        OperatorClient operator = new OperatorClient(
                url.get(), Files.readString(data.resolve("operator-token")).strip());
        if (HttpProbe.status(url.get() + "/robots.txt", null) == 0) {
            throw new IOException("the market at " + url.get() + " does not answer; start it with bin/run.");
        }
        return operator;
    }

    private static Asked read(List<String> words) {
        List<String> plain = new ArrayList<>();
        boolean dryRun = false;
        Path data = ProjectFolder.find().resolve(".vitrine");
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--dry-run")) dryRun = true;
            else if (word.equals("--data") && rest.hasNext())
                data = Path.of(rest.next()).toAbsolutePath().normalize();
            else if (word.startsWith("--"))
                throw new IllegalArgumentException("there is no option " + word + "; see --help.");
            else plain.add(word);
        }
        if (plain.size() != 2) throw new IllegalArgumentException("it takes a shop's handle and a feed; see --help.");
        Path feed = Path.of(plain.get(1)).toAbsolutePath().normalize();
        if (!Files.isReadable(feed)) throw new IllegalArgumentException("there is no file " + feed + " to read.");
        return new Asked(plain.get(0).replaceFirst("^@", ""), feed, dryRun, data);
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
