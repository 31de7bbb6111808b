package shop.vitrine.catalog.feed;

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
import shop.vitrine.house.MarketClock;
import shop.vitrine.media.PictureSource;
import shop.vitrine.tenants.Scope;

/**
 * Imports a shop's feed. Bad rows are reported and cost no others; an import that was done before writes nothing. Call
 * outside of a transaction: each chunk has its own, so that an import of hours holds no lock for longer than a moment.
 */
@ApplicationScoped
public class FeedImport {
    @Resource
    ManagedExecutorService executor;

    @Inject
    ChunkWriting writing;

    @Inject
    MarketClock clock;

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    /**
     * @param shop its id
     * @param pictures where links of the feed lead
     * @param dryRun whether to report all and write nothing
     * @throws FeedRefused when it is no feed at all; nothing was written
     */
    public Outcome run(
            String shop,
            Path feed,
            PictureSource pictures,
            boolean dryRun,
            Consumer<Problem> problems,
            Consumer<Progress> progress) {
        if (!Files.isRegularFile(feed) || !Files.isReadable(feed)) throw new FeedRefused("catalog.feed.file", feed);
        if (!busy.add(shop)) throw new FeedRefused("catalog.feed.busy");
        try {
            var brought = new FeedPictures(pictures, executor, !dryRun);
            var chunks = new Chunks(writing, brought, shop, feed.getFileName().toString(), dryRun, problems);
            return Scope.shop(shop).get(() -> run(feed, chunks, problems, progress));
        } finally {
            busy.remove(shop);
        }
    }

    private Outcome run(Path feed, Chunks chunks, Consumer<Problem> problems, Consumer<Progress> progress) {
        try (FeedReader reader = FeedReader.open(Files.newInputStream(feed));
                Spool spool = new Spool(Files.size(feed))) {
            RowReading rows = new RowReading(problems, clock.now());
            long refused = 0;
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                var row = rows.read(entry);
                if (row.isPresent()) spool.add(row.get());
                else refused++;
            }
            chunks.begin(Outcome.refused(refused), Files.size(feed), progress);
            spool.forEachPart(chunks::write);
            return chunks.end();
        } catch (IOException e) {
            throw new FeedRefused("catalog.feed.file", feed);
        }
    }
}
