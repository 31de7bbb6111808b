package shop.vitrine.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import shop.vitrine.catalog.feed.FeedImport;
import shop.vitrine.catalog.feed.Problem;
import shop.vitrine.media.Pictures;

/** Makes one shop of the demo: drafted, dressed, stocked by its feed, and opened with what it is known for. */
@ApplicationScoped
class DemoOpening {
    @Inject
    DemoSteps steps;

    @Inject
    FeedImport feeds;

    @Inject
    Pictures pictures;

    boolean isOpen(String handle) {
        return steps.isOpen(handle);
    }

    /** @return how many products it has */
    int open(DemoShop demo, Path home) {
        try {
            StillLife art = new StillLife(home, pictures);
            String shop = steps.draft(demo);
            steps.dress(shop, demo, art.draw(demo.get("banner")), art.draw(demo.get("portrait")));
            feeds.run(shop, demo.feed(), art, false, problem -> refuse(demo, problem), progress -> {});
            return steps.open(shop, demo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo is ours: a row that is not right is a mistake to mend, not to pass over. */
    private static void refuse(DemoShop demo, Problem problem) {
        throw new IllegalStateException("@" + demo.handle() + ", line " + problem.line() + ", " + problem.field() + ": "
                + problem.reason(Locale.ENGLISH));
    }
}
