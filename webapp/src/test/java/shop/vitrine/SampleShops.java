package shop.vitrine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Opens a shop for one test class with products and no members: the folder {@code sample-shop} under a unique name,
 * imported like the demo.
 */
public final class SampleShops {
    private static final Path TEMPLATE = Path.of("src/test/resources/sample-shop");
    private static final String FEED = "feed.tsv";

    private SampleShops() {}

    public static SampleShop open() {
        return open(SampleMarket.open(), false);
    }

    /** Without products. */
    public static SampleShop empty() {
        return open(SampleMarket.open(), true);
    }

    private static SampleShop open(SampleMarket market, boolean empty) {
        String word = word();
        Path folder = market.demo().resolve("shops").resolve(word);
        try {
            Files.createDirectory(folder);
            for (String file : List.of("shop.properties", FEED)) copy(folder, file, word, empty && file.equals(FEED));
            if (!empty) copy(folder, "collections.tsv", word, false);
            market.local().operator().openDemo(line -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
        return new SampleShop(
                market,
                market.texts("select id from shops where handle = ?::citext", word)
                        .getFirst(),
                word);
    }

    private static void copy(Path folder, String file, String word, boolean headerOnly) throws IOException {
        String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        String text = Files.readString(TEMPLATE.resolve(file)).replace("@Word@", name);
        Files.writeString(folder.resolve(file), headerOnly ? text.substring(0, text.indexOf('\n') + 1) : text);
    }

    /** Otherwise the next import would reopen it while suspended. */
    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ten pronounceable letters, such as {@code bokerimuta}. */
    private static String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 5; syllable++)
            word.append(any("bdfgklmnprstvz")).append(any("aeiou"));
        return word.toString();
    }

    private static char any(String letters) {
        return letters.charAt(ThreadLocalRandom.current().nextInt(letters.length()));
    }
}
