package shop.vitrine.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What {@link LocalMarket} starts and where.
 *
 * @param home the project folder
 * @param data where everything is kept, or null for a folder that goes when the market closes
 * @param port of the market, 0 for any free one
 * @param exploded whether {@code webapp/target/vitrine} is deployed in place of the WAR
 * @param environment settings for the market beside the launcher's own environment
 */
public record Options(
        Path home,
        Path data,
        int port,
        Set<Part> parts,
        boolean exploded,
        Map<String, String> environment,
        Progress progress) {

    /** A market that keeps its data. */
    public static Options in(Path data) {
        return new Options(
                Home.find(), data.toAbsolutePath().normalize(), 0, EnumSet.allOf(Part.class), false, Map.of(), s -> {});
    }

    /** A market for tests: fast, empty and gone afterwards. */
    public static Options throwaway() {
        return new Options(Home.find(), null, 0, EnumSet.allOf(Part.class), false, Map.of(), s -> {});
    }

    public Options home(Path home) {
        return new Options(home, data, port, parts, exploded, environment, progress);
    }

    public Options port(int port) {
        return new Options(home, data, port, parts, exploded, environment, progress);
    }

    /** Only these. */
    public Options parts(Part first, Part... others) {
        return new Options(home, data, port, EnumSet.of(first, others), exploded, environment, progress);
    }

    public Options exploded(boolean exploded) {
        return new Options(home, data, port, parts, exploded, environment, progress);
    }

    public Options environment(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Options(home, data, port, parts, exploded, Map.copyOf(more), progress);
    }

    public Options progress(Progress progress) {
        return new Options(home, data, port, parts, exploded, environment, progress);
    }

    /** A setting for the market, or null. */
    String setting(String name) {
        String value = environment.getOrDefault(name, System.getenv(name));
        return value == null || value.isBlank() ? null : value;
    }
}
