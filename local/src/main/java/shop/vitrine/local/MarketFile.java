package shop.vitrine.local;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import shop.vitrine.local.servers.DataFolder;

/** {@code market.json} in the data folder: URLs of an open market, for scripts. */
final class MarketFile {
    private MarketFile() {}

    /** Deleted when the result is closed. */
    static AutoCloseable write(LocalMarket market) throws IOException {
        String json = Json.createObjectBuilder()
                .add("url", market.url())
                .add("logins", DemoLogins.json())
                .add("mail", market.mailUrl())
                .add("code", market.codeUrl())
                .add("jdbcUrl", market.jdbcUrl())
                .add("elasticsearchUrl", market.elasticsearchUrl())
                .add("managementUrl", market.managementUrl())
                .build()
                .toString();
        DataFolder.writePrivately(in(market.dataFolder()), json);
        return () -> remove(market.dataFolder());
    }

    static void remove(Path data) throws IOException {
        Files.deleteIfExists(in(data));
    }

    /** URL of the market that is open on this data folder. */
    static Optional<String> url(Path data) throws IOException {
        if (!Files.exists(in(data))) return Optional.empty();
        try (Reader text = Files.newBufferedReader(in(data));
                JsonReader json = Json.createReader(text)) {
            return Optional.of(json.readObject().getString("url"));
        } catch (JsonException e) {
            throw new IOException(in(data) + " is not as a market writes it", e);
        }
    }

    private static Path in(Path data) {
        return data.resolve("market.json");
    }
}
