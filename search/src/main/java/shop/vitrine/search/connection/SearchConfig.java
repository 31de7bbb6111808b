package shop.vitrine.search.connection;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * @param index name of the alias and prefix of its indices
 * @param answer timeout of a search
 * @param patience timeout of writes and administration
 */
public record SearchConfig(
        URI url,
        Optional<Credentials> credentials,
        String index,
        Duration connect,
        Duration answer,
        Duration patience) {

    public SearchConfig {
        if (!index.matches("[a-z][a-z0-9-]{0,60}")) throw new IllegalArgumentException("not an index name: " + index);
    }

    public static SearchConfig at(URI url) {
        return new SearchConfig(
                url,
                Optional.empty(),
                "vitrine-products",
                Duration.ofMillis(300),
                Duration.ofMillis(800),
                Duration.ofSeconds(30));
    }

    public SearchConfig as(String user, String password) {
        var credentials = Optional.of(new Credentials(user, password));
        return new SearchConfig(url, credentials, index, connect, answer, patience);
    }

    public SearchConfig withIndex(String index) {
        return new SearchConfig(url, credentials, index, connect, answer, patience);
    }

    public SearchConfig withTimeouts(Duration connect, Duration answer) {
        return new SearchConfig(url, credentials, index, connect, answer, patience);
    }

    /** Masked, since configuration is logged. */
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user + ":***";
        }
    }
}
