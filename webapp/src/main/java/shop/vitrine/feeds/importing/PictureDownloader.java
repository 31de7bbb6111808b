package shop.vitrine.feeds.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.RowGroup;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.media.PictureSource;

/** Downloads linked pictures in parallel, each link once. */
final class PictureDownloader {
    private static final int CACHE_SIZE = 5_000;

    private final PictureSource source;
    private final ExecutorService executor;
    private final boolean keep;
    private final Map<String, Found> found = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
            return size() > CACHE_SIZE;
        }
    };

    PictureDownloader(PictureSource source, ExecutorService executor, boolean keep) {
        this.source = source;
        this.executor = executor;
        this.keep = keep;
    }

    /** @return hashes by link; failed links are reported and missing */
    Map<String, String> bring(List<RowGroup> groups, Consumer<FeedProblem> problems) {
        Map<String, Found> now = found(links(groups));
        Map<String, String> hashes = new HashMap<>();
        now.forEach((link, one) -> {
            if (one.refused == null) hashes.put(link, one.hash);
        });
        for (RowGroup group : groups) for (FeedRow row : group.rows()) report(row, now, problems);
        return hashes;
    }

    private static List<String> links(List<RowGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.pictures().all())
                .distinct()
                .toList();
    }

    private Map<String, Found> found(List<String> links) {
        Map<String, Future<Found>> sought = new LinkedHashMap<>();
        Map<String, Found> now = new HashMap<>();
        for (String link : links) {
            Found known = found.get(link);
            if (known == null) sought.put(link, executor.submit(() -> bring(link)));
            else now.put(link, known);
        }
        sought.forEach((link, future) -> now.put(link, get(future)));
        found.putAll(now);
        return now;
    }

    private Found bring(String link) {
        try {
            return new Found(source.bring(link, keep), null);
        } catch (PictureRefused refused) {
            return new Found(null, refused);
        }
    }

    private static Found get(Future<Found> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while pictures were brought", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void report(FeedRow row, Map<String, Found> now, Consumer<FeedProblem> problems) {
        List<String> links = new ArrayList<>(row.pictures().more());
        if (row.pictures().main() != null) links.add(row.pictures().main());
        for (String link : links) {
            PictureRefused refused = now.get(link).refused;
            String field = link.equals(row.pictures().main()) ? "image_link" : "additional_image_link";
            if (refused != null)
                problems.accept(new FeedProblem(
                        row.position().line(), field, link, refused.key(), refused.parameters(), false));
        }
    }

    private record Found(String hash, PictureRefused refused) {}
}
