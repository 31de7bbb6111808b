package shop.vitrine.local;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintStream;

/** Prints an import: a progress bar, a table of refused rows, and the counts. */
final class ImportReport {
    private static final int WIDTH = 40;
    private static final String ROW = "%8s  %-22s  %-30s  %s%n";

    private final PrintStream out;
    private final boolean terminal;
    private boolean headed;
    private long said = -1;

    ImportReport(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void take(String line) {
        if (line.startsWith("progress ")) progress(FeedImportCommand.json(line.substring("progress ".length())));
        else if (line.startsWith("problem ")) problem(FeedImportCommand.json(line.substring("problem ".length())));
    }

    private void progress(JsonObject json) {
        long of = Math.max(1, number(json, "of"));
        long percent = Math.min(100, number(json, "bytes") * 100 / of);
        if (terminal) {
            int full = (int) (percent * WIDTH / 100);
            out.printf(
                    "\r[%s%s] %3d %%  %,d rows ",
                    "#".repeat(full), " ".repeat(WIDTH - full), percent, number(json, "rows"));
        } else if (percent / 10 > said / 10 || said < 0) {
            said = percent;
            out.printf("%3d %%  %,d rows%n", percent, number(json, "rows"));
        }
        out.flush();
    }

    private void problem(JsonObject json) {
        // Clears the bar, which is drawn again below.
        if (terminal) out.print("\r" + " ".repeat(WIDTH + 30) + "\r");
        if (!headed) out.printf(ROW, "line", "field", "value", "reason");
        headed = true;
        out.printf(
                ROW, number(json, "line"), text(json, "field", 22), text(json, "value", 30), text(json, "reason", 500));
    }

    /** @return whether no row was refused */
    boolean end(JsonObject counts, boolean dryRun) {
        if (terminal) out.println();
        out.printf(
                "%s: %,d rows, %,d created, %,d updated, %,d unchanged, %,d refused%n",
                dryRun ? "Preview, nothing written" : "Imported",
                number(counts, "rows"),
                number(counts, "created"),
                number(counts, "updated"),
                number(counts, "unchanged"),
                number(counts, "refused"));
        return number(counts, "refused") == 0;
    }

    private static long number(JsonObject json, String name) {
        return json.get(name) instanceof JsonNumber number ? number.longValue() : 0;
    }

    private static String text(JsonObject json, String name, int limit) {
        JsonValue value = json.get(name);
        // Control characters in a broken feed could steer the terminal.
        String text = value == null || value == JsonValue.NULL
                ? ""
                : json.getString(name, value.toString()).replaceAll("\\p{Cntrl}", " ");
        return text.length() > limit ? text.substring(0, limit - 1) + "…" : text;
    }
}
