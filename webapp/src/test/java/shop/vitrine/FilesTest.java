package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are small, and each package says what it is for. */
class FilesTest {
    private static final int LONGEST = 300;
    private static final int WIDEST = 140;
    private static final int MAX_FILES = 40;
    private static final int MAX_PERCENT = 8;

    /** Top-level types, and nested ones that others see. */
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^ *(?:(?:public|static|final|abstract|sealed|non-sealed) )*(?:class|record|enum|@?interface) (\\w+)");

    private static final Path SOURCE = Path.of("src");

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        List<String> tooLong = files(SOURCE)
                .filter(file -> file.toString().matches(".*\\.(java|html|css|js)"))
                .filter(file -> lines(file) > LONGEST)
                .map(file -> file + ": " + lines(file))
                .toList();
        assertThat(tooLong).isEmpty();
    }

    /** The formatter breaks between attributes; give long values a name with th:with. */
    @Test
    void noLineOfATemplateIsWiderThanAScreen() {
        List<String> wide = files(SOURCE.resolve("main/resources/templates"))
                .filter(file -> text(file).lines().anyMatch(line -> line.length() > WIDEST))
                .map(Path::toString)
                .toList();
        assertThat(wide).isEmpty();
    }

    @Test
    void noMergeIsLeftHalfDone() {
        assertThat(modules()
                        .filter(file -> file.toString().matches(".*\\.(java|html|properties|sql|css|js)"))
                        .filter(file -> text(file).lines().anyMatch(line -> line.startsWith("<<<" + "<<<< "))))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatLivesThere() {
        List<Path> silent = files(SOURCE.resolve("main/java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertThat(silent).isEmpty();
    }

    /** Tests of no single package are in {@code shop.vitrine}, {@code journeys} or {@code isolation}. */
    @Test
    void aTestStandsInThePackageOfWhatItTests() {
        Map<String, Set<Path>> homes = new TreeMap<>();
        Set<Path> packages = new TreeSet<>(
                Set.of(Path.of("shop/vitrine"), Path.of("shop/vitrine/journeys"), Path.of("shop/vitrine/isolation")));
        javaFiles("main").forEach((file, home) -> {
            homes.computeIfAbsent(file, any -> new TreeSet<>()).addAll(home);
            packages.addAll(home);
        });
        Set<String> lost = new TreeSet<>();
        javaFiles("test").forEach((file, stands) -> {
            Set<Path> allowed = new TreeSet<>(homes.getOrDefault(file.replaceAll("(Test|IT)$", ""), packages));
            allowed.add(Path.of("shop/vitrine"));
            stands.stream()
                    .filter(folder -> !allowed.contains(folder))
                    .forEach(folder -> lost.add(folder + ": " + file));
        });
        assertThat(lost).isEmpty();
    }

    /** Type names of all modules, with the folders of their packages. */
    private static Map<String, Set<Path>> javaFiles(String kind) {
        Map<String, Set<Path>> found = new TreeMap<>();
        for (String module : List.of("tenants", "search", "local", "webapp")) {
            Path root = Path.of("..", module, "src", kind, "java");
            files(root).filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Path place = root.relativize(file);
                String name = place.getFileName().toString().replace(".java", "");
                found.computeIfAbsent(name, any -> new TreeSet<>()).add(place.getParent());
            });
        }
        return found;
    }

    @Test
    void aSimpleNameIsUsedOnce() {
        Map<String, Set<Path>> types = new TreeMap<>();
        modules()
                .filter(file -> file.toString().matches(".*/src/(main|test)/java/.*\\.java"))
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(file -> {
                    TYPE.matcher(text(file))
                            .results()
                            .map(type -> type.group(1))
                            .forEach(name -> types.computeIfAbsent(name, any -> new TreeSet<>())
                                    .add(file));
                });
        types.values().removeIf(files -> files.size() == 1);
        assertThat(types).isEmpty();
    }

    /** A larger package holds two nouns. */
    @Test
    void noPackageIsAHouseOfItsOwn() {
        Map<Path, List<Path>> packages = modules()
                .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent));
        long all = packages.values().stream()
                .flatMap(List::stream)
                .mapToLong(FilesTest::lines)
                .sum();
        assertThat(packages)
                .allSatisfy((folder, files) ->
                        assertThat(files).as(folder.toString()).hasSizeLessThanOrEqualTo(MAX_FILES))
                .allSatisfy((folder, files) -> assertThat(
                                files.stream().mapToLong(FilesTest::lines).sum())
                        .as(folder + " of " + all + " lines")
                        .isLessThanOrEqualTo(all * MAX_PERCENT / 100));
    }

    @Test
    void templatesCarryNeitherStylesNorScripts() {
        List<Path> wrong = files(SOURCE.resolve("main/resources/templates"))
                .filter(file -> !file.toString().contains("/mail/"))
                .filter(file -> text(file).matches("(?is).*(\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*src)[^>]*>).*")
                        && !text(file).contains("application/ld+json"))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void onePagerLeadsThroughAllLists() {
        Path templates = SOURCE.resolve("main/resources/templates");
        assertThat(files(templates)
                        .filter(file -> !file.equals(templates.resolve("layout/pager.html")))
                        .filter(file -> text(file).matches("(?s).*(rel=\"(next|prev)\"|class=\"pager).*")))
                .isEmpty();
    }

    /** By {@code Page.refused} and {@code web.conflict}. The test gateway plays another company. */
    @Test
    void aConflictIsAnsweredInOneWay() {
        Path market = SOURCE.resolve("main/java/shop/vitrine");
        assertThat(files(market)
                        .filter(file -> !file.startsWith(market.resolve("web/conflict"))
                                && !file.startsWith(market.resolve("development/testgateway"))
                                && !file.equals(market.resolve("web/Page.java")))
                        .filter(file -> text(file).matches("(?s).*\\b(409|CONFLICT)\\b.*")))
                .isEmpty();
    }

    /** Dashboards load all stylesheets together, so a class must not mean two things. */
    @Test
    void aClassIsDeclaredInOneStylesheet() {
        Pattern declaration = Pattern.compile("(?m)^ {4}((?:\\.[\\w-]+,\\n {4})*\\.[\\w-]+) \\{");
        Map<String, Set<String>> declared = new TreeMap<>();
        files(SOURCE.resolve("main/webapp/assets/css")).forEach(file -> {
            String layers = text(file).replaceAll("(?ms)^@media.*?^}", "");
            declaration.matcher(layers).results().forEach(found -> {
                for (String name : found.group(1).split(",\\s+"))
                    declared.computeIfAbsent(name, any -> new TreeSet<>())
                            .add(file.getFileName().toString());
            });
        });
        declared.values().removeIf(where -> where.size() == 1);
        assertThat(declared).isEmpty();
    }

    /** Fragments drop what precedes them, so the layout cannot provide it. */
    @Test
    void everyPageHasADoctype() {
        List<Path> without = files(SOURCE.resolve("main/resources/templates"))
                .filter(file -> text(file).matches("(?is)(<!doctype[^>]*>\\s*)?<html.*"))
                .filter(file -> !text(file).startsWith("<!doctype html>"))
                .toList();
        assertThat(without).isEmpty();
    }

    /** The files of all modules. */
    private static Stream<Path> modules() {
        return Stream.of("local", "search", "tenants", "webapp").flatMap(module -> files(Path.of("..", module, "src")));
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }
}
