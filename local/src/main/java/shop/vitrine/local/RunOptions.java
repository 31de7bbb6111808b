package shop.vitrine.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Options of {@code bin/run} and {@code bin/dev}. */
record RunOptions(int port, Path data, boolean fresh) {
    /** @throws IllegalArgumentException with a sentence */
    static RunOptions read(List<String> words, Path home) {
        int port = 8080;
        Path data = home.resolve(".vitrine");
        boolean fresh = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--fresh" -> fresh = true;
                case "--port" -> port = port(value(word, rest));
                case "--data" ->
                    data = Path.of(value(word, rest)).toAbsolutePath().normalize();
                default -> throw new IllegalArgumentException("There is no option " + word + "; see --help.");
            }
        }
        return new RunOptions(port, data, fresh);
    }

    static String value(String option, Iterator<String> rest) {
        if (rest.hasNext()) return rest.next();
        throw new IllegalArgumentException(option + " needs a value.");
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw new IllegalArgumentException("--port needs a number from 1 to 65535, not " + text + ".");
    }
}
