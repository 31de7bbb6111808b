package shop.vitrine.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What {@link LocalMarket} starts, and where.
 *
 * @param home project folder
 * @param data folder, or null for a temporary one
 * @param port 0 for any free one
 * @param exploded deploys {@code webapp/target/vitrine} instead of the WAR
 * @param environment added to the launcher's own
 */
public record LocalMarketOptions(
        Path home,
        Path data,
        int port,
        Set<MarketPart> parts,
        boolean exploded,
        Map<String, String> environment,
        ProgressListener progress) {

    /** Keeps its data. */
    public static LocalMarketOptions in(Path data) {
        return new LocalMarketOptions(
                ProjectFolder.find(),
                data.toAbsolutePath().normalize(),
                0,
                EnumSet.allOf(MarketPart.class),
                false,
                Map.of(),
                s -> {});
    }

    /** For tests: fast, empty and temporary. */
    public static LocalMarketOptions throwaway() {
        return new LocalMarketOptions(
                ProjectFolder.find(), null, 0, EnumSet.allOf(MarketPart.class), false, Map.of(), s -> {});
    }

    public LocalMarketOptions home(Path home) {
        return new LocalMarketOptions(home, data, port, parts, exploded, environment, progress);
    }

    public LocalMarketOptions port(int port) {
        return new LocalMarketOptions(home, data, port, parts, exploded, environment, progress);
    }

    public LocalMarketOptions parts(MarketPart first, MarketPart... others) {
        return new LocalMarketOptions(home, data, port, EnumSet.of(first, others), exploded, environment, progress);
    }

    public LocalMarketOptions exploded(boolean exploded) {
        return new LocalMarketOptions(home, data, port, parts, exploded, environment, progress);
    }

    public LocalMarketOptions environment(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new LocalMarketOptions(home, data, port, parts, exploded, Map.copyOf(more), progress);
    }

    public LocalMarketOptions progress(ProgressListener progress) {
        return new LocalMarketOptions(home, data, port, parts, exploded, environment, progress);
    }

    /** A setting for the market, or null. */
    String setting(String name) {
        String value = environment.getOrDefault(name, System.getenv(name));
        return value == null || value.isBlank() ? null : value;
    }
}
