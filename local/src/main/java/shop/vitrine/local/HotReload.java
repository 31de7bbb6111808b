package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import shop.vitrine.local.servers.StartFailure;

/**
 * Reloads for {@code bin/dev}. Templates are read from the sources; assets are copied; classes and resources are
 * redeployed; anything else, such as another module, is built by Maven.
 */
final class HotReload {
    private final LocalMarket market;
    private final Path home;
    private final ProgressListener progress;
    private final Path assets;
    private final Path sources;
    private final Path resources;
    private final Path templates;
    private final Path deployed;

    private HotReload(LocalMarket market, Path home, ProgressListener progress) {
        this.market = market;
        this.home = home;
        this.progress = progress;
        this.assets = home.resolve("webapp/src/main/webapp");
        this.sources = home.resolve("webapp/src/main/java");
        this.resources = home.resolve("webapp/src/main/resources");
        this.templates = resources.resolve("templates");
        this.deployed = home.resolve("webapp/target/vitrine");
    }

    static void start(LocalMarket market, Path home, ProgressListener progress) throws IOException {
        HotReload develop = new HotReload(market, home, progress);
        FileChangeDetector changes = new FileChangeDetector(List.of(
                home.resolve("webapp/src/main"), home.resolve("tenants/src/main"), home.resolve("search/src/main")));
        Thread watch = new Thread(() -> develop.watch(changes), "watch");
        watch.setDaemon(true);
        watch.start();
        progress.report("Templates and assets follow each save; Java is compiled and deployed again");
    }

    private void watch(FileChangeDetector changes) {
        while (true) {
            try {
                Thread.sleep(400);
                take(changes.poll());
            } catch (InterruptedException e) {
                return;
            } catch (IOException | StartFailure e) {
                progress.report(e.getMessage());
            }
        }
    }

    private void take(Set<Path> changed) throws IOException, InterruptedException {
        boolean deploy = false;
        boolean everything = false;
        for (Path file : changed) {
            Path name = home.relativize(file);
            if (file.startsWith(templates)) {
                progress.report("Saw " + name);
            } else if (file.startsWith(assets) && !file.startsWith(assets.resolve("WEB-INF"))) {
                copy(file, assets, deployed);
                progress.report("Copied " + name);
            } else {
                deploy = true;
                if (file.startsWith(resources)) copy(file, resources, deployed.resolve("WEB-INF/classes"));
                else if (!file.startsWith(sources) || !Files.exists(file)) everything = true;
            }
        }
        if (deploy) deploy(everything);
    }

    private static void copy(Path file, Path from, Path to) throws IOException {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.exists(file)) {
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(target);
        }
    }

    private void deploy(boolean everything) throws IOException, InterruptedException {
        progress.report(everything ? "Building everything" : "Compiling");
        DevelopmentCompiler compiling = new DevelopmentCompiler(home);
        if (everything ? compiling.everything() : compiling.webapp()) {
            progress.report("Deploying");
            market.redeploy();
            progress.report("Deployed");
        } else {
            progress.report("Not deployed: it does not compile");
        }
    }
}
