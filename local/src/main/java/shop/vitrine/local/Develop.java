package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

/**
 * What {@code bin/dev} does on save. Templates need nothing: the market reads them from the sources. Assets go into
 * the deployed folder; anything that is compiled or read at start makes Maven build and WildFly deploy again.
 */
final class Develop {
    private final LocalMarket market;
    private final Path home;
    private final Progress progress;
    private final Path assets;
    private final Path templates;

    private Develop(LocalMarket market, Path home, Progress progress) {
        this.market = market;
        this.home = home;
        this.progress = progress;
        this.assets = home.resolve("webapp/src/main/webapp");
        this.templates = home.resolve("webapp/src/main/resources/templates");
    }

    static void start(LocalMarket market, Path home, Progress progress) throws IOException {
        Develop develop = new Develop(market, home, progress);
        Changes changes = new Changes(List.of(
                home.resolve("webapp/src/main"), home.resolve("tenants/src/main"), home.resolve("search/src/main")));
        Thread watch = new Thread(() -> develop.watch(changes), "watch");
        watch.setDaemon(true);
        watch.start();
        progress.says("Templates and assets follow each save; Java is compiled and deployed again");
    }

    private void watch(Changes changes) {
        while (true) {
            try {
                Thread.sleep(400);
                take(changes.sinceLast());
            } catch (InterruptedException e) {
                return;
            } catch (IOException | NotStarted e) {
                progress.says(e.getMessage());
            }
        }
    }

    private void take(Set<Path> changed) throws IOException, InterruptedException {
        boolean rebuild = false;
        for (Path file : changed) {
            Path name = home.relativize(file);
            if (file.startsWith(templates)) {
                progress.says("Saw " + name);
            } else if (file.startsWith(assets) && !file.startsWith(assets.resolve("WEB-INF"))) {
                copy(file);
                progress.says("Copied " + name);
            } else {
                rebuild = true;
            }
        }
        if (rebuild) rebuild();
    }

    private void copy(Path file) throws IOException {
        Path target = home.resolve("webapp/target/vitrine")
                .resolve(assets.relativize(file).toString());
        if (Files.exists(file)) {
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(target);
        }
    }

    private void rebuild() throws IOException, InterruptedException {
        progress.says("Compiling");
        int status = new ProcessBuilder(
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
                        "-Dspotless.check.skip=true")
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            progress.says("Not deployed: it does not compile");
            return;
        }
        progress.says("Deploying");
        market.redeploy();
        progress.says("Deployed");
    }
}
