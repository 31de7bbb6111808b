package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles only the web application into the deployed folder: seconds instead of the half minute of a full build. */
final class DevelopmentCompiler {
    private final Path home;

    DevelopmentCompiler(Path home) {
        this.home = home;
    }

    /** @return whether it compiled; the compiler prints errors itself */
    boolean webapp() throws IOException, InterruptedException {
        Path deployed = home.resolve("webapp/target/vitrine/WEB-INF");
        String libraries = Stream.of(jars(deployed.resolve("lib")), jars(home.resolve("webapp/target/server/modules")))
                .flatMap(List::stream)
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        List<Path> sources = files(home.resolve("webapp/src/main/java"), ".java");
        Path arguments = Files.createTempFile("vitrine-javac", ".args");
        try {
            Files.write(
                    arguments,
                    Stream.concat(
                                    Stream.of(
                                            "--release 21 -parameters -proc:none -nowarn",
                                            "-d "
                                                    + quoted(deployed.resolve("classes")
                                                            .toString()),
                                            "-cp " + quoted(libraries)),
                                    sources.stream().map(source -> quoted(source.toString())))
                            .toList());
            return succeeds(
                    Path.of(System.getProperty("java.home"), "bin/javac").toString(), "@" + arguments);
        } finally {
            Files.delete(arguments);
        }
    }

    boolean everything() throws IOException, InterruptedException {
        return succeeds(
                "mvn",
                "-q",
                "-o",
                "-f",
                home.resolve("pom.xml").toString(),
                "-pl",
                "webapp",
                "-am",
                "package",
                "-DskipTests",
                "-Dspotless.check.skip=true");
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static String quoted(String path) {
        return '"' + path.replace("\\", "\\\\") + '"';
    }

    private static List<Path> jars(Path folder) throws IOException {
        return files(folder, ".jar");
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
