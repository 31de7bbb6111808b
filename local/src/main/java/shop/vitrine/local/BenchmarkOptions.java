package shop.vitrine.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Options of {@code bin/bench}.
 *
 * @param data folder, or null for a temporary market
 * @param rounds requests per list
 * @param limit milliseconds for the 95th percentile
 * @param search whether Elasticsearch stays on
 * @param open whether the market stays open afterwards
 */
record BenchmarkOptions(Path data, BenchmarkSize size, int rounds, int limit, boolean search, boolean open) {
    /** @param large number of these in one shop */
    record BenchmarkSize(int products, int large, int orders) {}

    /** @throws IllegalArgumentException with a sentence */
    static BenchmarkOptions read(List<String> words) {
        Path data = null;
        int products = 1_000_000;
        int large = 100_000;
        int orders = 100_000;
        int rounds = 40;
        int limit = 300;
        boolean search = false;
        boolean open = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--data" ->
                    data = Path.of(RunOptions.value(word, rest))
                            .toAbsolutePath()
                            .normalize();
                case "--products" -> products = number(word, rest);
                case "--large" -> large = number(word, rest);
                case "--orders" -> orders = number(word, rest);
                case "--rounds" -> rounds = number(word, rest);
                case "--limit" -> limit = number(word, rest);
                case "--search" -> search = true;
                case "--open" -> open = true;
                default -> throw new IllegalArgumentException("There is no option " + word + "; see --help.");
            }
        }
        BenchmarkSize size = new BenchmarkSize(products, Math.min(large, products), orders);
        return new BenchmarkOptions(data, size, Math.max(1, rounds), limit, search, open);
    }

    private static int number(String option, Iterator<String> rest) {
        String text = RunOptions.value(option, rest);
        if (text.matches("\\d{1,8}")) return Integer.parseInt(text);
        throw new IllegalArgumentException(option + " needs a number, not " + text + ".");
    }
}
