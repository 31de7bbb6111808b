package shop.vitrine.search.connection;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the index is and how long to wait for it.
 *
 * @param url of Elasticsearch 8, as {@code http://127.0.0.1:9200}
 * @param credentials empty where it asks for none
 * @param index name of the alias; the indices behind it begin with it
 * @param connect longest wait for a connection
 * @param answer longest wait for an answer to a search, connection included
 * @param patience longest wait for an answer to a write or an administrative call
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

    /** Not printed: configuration ends in logs. */
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user + ":***";
        }
    }
}
