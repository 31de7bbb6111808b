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
import shop.vitrine.feeds.parsing.FeedRefused;
import shop.vitrine.feeds.parsing.RowParser;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.feeds.rows.RawRow;
import shop.vitrine.media.PictureSource;
import shop.vitrine.platform.SystemContext;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Scope;

/**
 * Imports a shop's feed. Bad rows are reported and cost no others; an import that was done before writes nothing. Call
 * outside of a transaction: each chunk has its own, so that an import of hours holds no lock for longer than a moment.
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
     * @param shop its id
     * @param pictures where links of the feed lead
     * @param dryRun whether to report all and write nothing
     * @throws FeedRefused when it is no feed at all; nothing was written
     */
    public ImportResult run(
            String shop,
            Path feed,
            PictureSource pictures,
            boolean dryRun,
            Consumer<FeedProblem> problems,
            Consumer<ImportProgress> progress) {
        if (!Files.isRegularFile(feed) || !Files.isReadable(feed)) throw new FeedRefused("feeds.problem.file", feed);
        if (!busy.add(shop)) throw new FeedRefused("feeds.problem.busy");
        try {
            var brought = new PictureDownloader(
                    (link, keep) -> system.get(() -> pictures.bring(link, keep)), executor, !dryRun);
            var batcher =
                    new RowBatcher(writing, brought, shop, feed.getFileName().toString(), dryRun, problems);
            return Scope.shop(shop).get(() -> run(feed, batcher, problems, progress));
        } finally {
            busy.remove(shop);
        }
    }

    private ImportResult run(
            Path feed, RowBatcher batcher, Consumer<FeedProblem> problems, Consumer<ImportProgress> progress) {
        try (FeedReader reader = FeedReader.open(Files.newInputStream(feed));
                RowPartitions spool = new RowPartitions(Files.size(feed))) {
            RowParser rows = new RowParser(problems, current.now());
            long refused = 0;
            for (RawRow entry = reader.next(); entry != null; entry = reader.next()) {
                var row = rows.parse(entry);
                if (row.isPresent()) spool.add(row.get());
                else refused++;
            }
            batcher.begin(ImportResult.refused(refused), Files.size(feed), progress);
            spool.forEachPartition(batcher::write);
            return batcher.end();
        } catch (IOException e) {
            throw new FeedRefused("feeds.problem.file", feed);
        }
    }
}
