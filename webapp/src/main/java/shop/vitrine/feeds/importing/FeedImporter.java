package shop.vitrine.feeds.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import shop.vitrine.feeds.parsing.FeedReader;
import shop.vitrine.feeds.parsing.FeedRefusal;
import shop.vitrine.feeds.parsing.FeedRefused;
import shop.vitrine.feeds.parsing.RowParser;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.media.PictureSource;
import shop.vitrine.platform.SystemContext;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Scope;

/**
 * Skips and reports bad rows; repeating an import writes nothing. Each chunk has its own transaction, to hold locks
 * briefly.
 */
@ApplicationScoped
public class FeedImporter {
    @Resource
    ManagedExecutorService executor;

    @Inject
    BatchWriter writing;

    @Inject
    Current current;

    @Inject
    SystemContext system;

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    /**
     * @param dryRun report only, write nothing
     * @throws FeedRefused if the file is not a feed; nothing was written
     */
    public ImportResult run(
            String shop,
            Path feed,
            PictureSource pictures,
            boolean dryRun,
            Consumer<FeedProblem> problems,
            Consumer<ImportProgress> progress) {
        if (!Files.isRegularFile(feed) || !Files.isReadable(feed)) throw new FeedRefused(FeedRefusal.FILE, feed);
        if (!busy.add(shop)) throw new FeedRefused(FeedRefusal.BUSY);
        var downloader =
                new PictureDownloader((link, keep) -> system.get(() -> pictures.bring(link, keep)), executor, !dryRun);
        try {
            return Scope.shop(shop).get(() -> {
                try (FeedReader reader = FeedReader.open(Files.newInputStream(feed));
                        RowPartitions partitions = new RowPartitions(Files.size(feed))) {
                    long refused = partitions.fill(reader, new RowParser(problems, current.now()));
                    var run = new ImportRun(
                            shop, feed.getFileName().toString(), Files.size(feed), dryRun, problems, progress);
                    var batcher = new RowBatcher(writing, downloader, run, ImportResult.refused(refused));
                    partitions.forEachPartition(batcher::write);
                    return batcher.end();
                } catch (IOException e) {
                    throw new FeedRefused(FeedRefusal.FILE, feed);
                }
            });
        } finally {
            busy.remove(shop);
        }
    }
}
