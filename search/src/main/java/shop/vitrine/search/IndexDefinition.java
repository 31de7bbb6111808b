package shop.vitrine.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Increase the version in {@code _meta} when documents change but the mapping does not; {@code hash} covers both. */
record IndexDefinition(ObjectNode body, String hash) {
    static final IndexDefinition CURRENT = read();

    private static IndexDefinition read() {
        var body = (ObjectNode) new ObjectMapper().readTree(text("products.json"));
        var filters = body.withObject("/settings/analysis/filter");
        for (var name : List.of("german_compounds", "dutch_compounds")) words(filters, name, "word_list");
        for (var name : List.of("english_synonyms", "german_synonyms", "dutch_synonyms"))
            words(filters, name, "synonyms");
        var hash = sha256(body.toString()).substring(0, 8);
        body.withObject("/mappings/_meta").put("blueprint", hash);
        return new IndexDefinition(body, hash);
    }

    private static void words(ObjectNode filters, String name, String setting) {
        var words = filters.withObjectProperty(name).putArray(setting);
        text(name + ".txt").lines().filter(line -> !line.startsWith("#")).forEach(words::add);
    }

    private static String text(String resource) {
        try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
