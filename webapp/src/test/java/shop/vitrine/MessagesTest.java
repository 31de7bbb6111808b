package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The three bundles have the same keys, and every key that is used exists. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("en", "de", "nl");

    /** Literal keys in templates and constraints; keys built at run time are not checked. */
    private static final Pattern USED =
            Pattern.compile("#\\{([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)+)|message = \"([^\"]+)\"");

    /** Whatever may be a key, or the prefix of one built at run time. */
    private static final Pattern KEY = Pattern.compile("(?<=#\\{|['\"])[a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?");

    /** As {@code Notices} puts them together. */
    private static final Pattern NOTICES = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*\\.notice)\"");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

    private final Map<String, Map<String, String>> texts =
            LANGUAGES.stream().collect(Collectors.toMap(one -> one, MessagesTest::load));

    @Test
    void theThreeLanguagesHaveTheSameKeys() {
        for (String language : LANGUAGES)
            assertThat(texts.get(language).keySet())
                    .as(language)
                    .isEqualTo(texts.get("en").keySet());
    }

    @Test
    void noTextIsEmpty() {
        for (String language : LANGUAGES)
            assertThat(texts.get(language).values()).as(language).noneMatch(String::isBlank);
    }

    @Test
    void aKeyBeginsWithItsBundle() {
        for (Path file : FilesTest.files(BUNDLES).toList()) {
            String domain = file.getFileName().toString().split("_")[0];
            assertThat(read(file).keySet())
                    .as(file.toString())
                    .allMatch(key -> key.toString().startsWith(domain + "."));
        }
    }

    @Test
    void aKeyStandsOnceInItsBundle() {
        for (Path file : FilesTest.files(BUNDLES).toList()) {
            Set<String> seen = new HashSet<>();
            assertThat(FilesTest.text(file)
                            .lines()
                            .filter(line -> line.matches("[a-z].*"))
                            .map(line -> line.split("[=: ]")[0])
                            .filter(key -> !seen.add(key)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void whatIsUsedIsThere() {
        Set<String> missing = new TreeSet<>();
        Stream.concat(
                        FilesTest.files(Path.of("src/main/resources/templates")),
                        FilesTest.files(Path.of("src/main/java")))
                .forEach(file -> USED.matcher(FilesTest.text(file))
                        .results()
                        .map(MessagesTest::key)
                        .filter(key -> !texts.get("en").containsKey(key))
                        .forEach(key -> missing.add(key + " in " + file.getFileName())));
        assertThat(missing).isEmpty();
    }

    /** As a whole, or by a prefix longer than the name of its bundle. */
    @Test
    void whatIsThereIsUsed() {
        Set<String> used = new HashSet<>();
        Stream.of("src/main/java", "src/main/resources/templates")
                .map(Path::of)
                .flatMap(FilesTest::files)
                .map(FilesTest::text)
                .forEach(text -> {
                    KEY.matcher(text).results().map(MatchResult::group).forEach(used::add);
                    NOTICES.matcher(text).results().forEach(found -> used.add(found.group(1) + "."));
                });
        Set<String> beginnings = used.stream()
                .filter(key -> key.endsWith(".") && key.indexOf('.') < key.length() - 1)
                .collect(Collectors.toSet());
        assertThat(texts.get("en").keySet().stream()
                        .filter(key ->
                                !used.contains(key) && beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    /** Message keys are dependencies like types. */
    @Test
    void aDomainSaysOnlyWhatItMayKnow() {
        Set<String> wrong = new TreeSet<>();
        foreignKeys(Path.of("src/main/java/shop/vitrine"), wrong);
        foreignKeys(Path.of("src/main/resources/templates"), wrong);
        assertThat(wrong).isEmpty();
    }

    private void foreignKeys(Path root, Set<String> wrong) {
        FilesTest.files(root).forEach(file -> {
            String domain = root.relativize(file).getName(0).toString();
            if (domain.equals("layout")) return;
            KEY.matcher(FilesTest.text(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(this::isKey)
                    .filter(key -> !Arrows.mayKnow(domain, key.substring(0, key.indexOf('.'))))
                    .forEach(key -> wrong.add(key + " in " + root.relativize(file)));
        });
    }

    private boolean isKey(String text) {
        return texts.get("en").containsKey(text)
                || text.endsWith(".")
                        && text.indexOf('.') < text.length() - 1
                        && texts.get("en").keySet().stream().anyMatch(key -> key.startsWith(text));
    }

    private static String key(MatchResult use) {
        return use.group(1) == null ? use.group(2) : use.group(1);
    }

    @Test
    void everyTextIsAMessageFormatWithTheSameParameters() {
        SoftAssertions soft = new SoftAssertions();
        for (String language : LANGUAGES)
            texts.get(language).forEach((key, text) -> {
                soft.assertThatCode(() -> new MessageFormat(text, Locale.of(language)))
                        .as(language + " " + key)
                        .doesNotThrowAnyException();
                soft.assertThat(parameters(text))
                        .as(language + " " + key)
                        .isEqualTo(parameters(texts.get("en").getOrDefault(key, text)));
            });
        soft.assertAll();
    }

    /** MessageFormat swallows single apostrophes, and all following parameters. */
    @Test
    void apostrophesAreDoubled() {
        for (String language : LANGUAGES)
            texts.get(language)
                    .forEach((key, text) -> assertThat(text.replace("''", "").replaceAll("'[{}]'", ""))
                            .as(language + " " + key)
                            .doesNotContain("'"));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new TreeMap<>();
        FilesTest.files(BUNDLES)
                .filter(file -> file.toString().endsWith("_" + language + ".properties"))
                .forEach(file -> read(file).forEach((key, text) -> all.put((String) key, (String) text)));
        return all;
    }

    private static Properties read(Path file) {
        Properties bundle = new Properties();
        try {
            bundle.load(new StringReader(FilesTest.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
