package shop.vitrine.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.feeds.importing.FeedImporter;
import shop.vitrine.feeds.importing.ImportResult;
import shop.vitrine.feeds.parsing.FeedRefused;
import shop.vitrine.media.MarketPictureSource;
import shop.vitrine.media.Pictures;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Scope;

/** Processes a claimed feed to the end and records failures in its row. */
@ApplicationScoped
class FeedImportWorker {
    private static final Logger LOG = Logger.getLogger(FeedImportWorker.class.getName());

    @Inject
    FeedImports feeds;

    @Inject
    FeedFiles files;

    @Inject
    FeedProblems problems;

    @Inject
    FeedImporter importing;

    @Inject
    Pictures pictures;

    @Inject
    Current current;

    void go(FeedImport feed) {
        Scope.shop(feed.shop()).run(() -> runInShop(feed));
    }

    private void runInShop(FeedImport feed) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("vitrine-import");
            // The file name is used as the source of stock movements.
            Path file = folder.resolve("feed " + feed.file().replaceAll("[^A-Za-z0-9._ -]", "_"));
            if (!bring(feed, file)) {
                end(feed, feedImport -> feedImport.fail("feeds.import.fault.gone", List.of(), current.now()));
                return;
            }
            problems.clear(feed.id());
            var recorder = new ImportProgressRecorder(feed, feeds, problems, current);
            ImportResult outcome = importing.run(
                    feed.shop(),
                    file,
                    new MarketPictureSource(pictures),
                    feed.state().isPreview(),
                    recorder::problem,
                    recorder::progress);
            recorder.flush();
            end(feed, feedImport -> feedImport.end(outcome, recorder.found(), current.now()));
        } catch (FeedRefused refused) {
            end(feed, feedImport -> feedImport.refuse(refused, current.now()));
        } catch (ImportCancelled cancelled) {
            end(feed, feedImport -> feedImport.cancelled(current.now()));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "Import " + feed.id() + " failed", e);
            end(feed, feedImport -> feedImport.fail("feeds.import.fault", List.of(), current.now()));
        } finally {
            remove(folder);
        }
    }

    private boolean bring(FeedImport feed, Path file) throws IOException {
        int position = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            while (files.copyPiece(feed.id(), position, out)) position++;
        }
        return position > 0;
    }

    /** If this node was silent for too long, another has the feed and its result counts. */
    private void end(FeedImport feed, java.util.function.Consumer<FeedImport> how) {
        feeds.change(feed.id(), feedImport -> {
            if (feedImport.state() == feed.state()) how.accept(feedImport);
        });
    }

    private static void remove(Path folder) {
        if (folder == null) return;
        try (var inside = Files.list(folder)) {
            for (Path file : inside.toList()) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
