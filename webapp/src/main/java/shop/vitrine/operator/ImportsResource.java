package shop.vitrine.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import shop.vitrine.catalog.feed.FeedImport;
import shop.vitrine.catalog.feed.FeedRefused;
import shop.vitrine.catalog.feed.Outcome;
import shop.vitrine.catalog.feed.Problem;
import shop.vitrine.media.Pictures;

/** Imports a product feed that lies on this machine into a shop, or tells what importing it would do. */
@jakarta.ws.rs.Path("/operator/imports")
@RequestScoped
@ForOperator
public class ImportsResource {
    @Inject
    FeedImport feeds;

    @Inject
    Pictures pictures;

    @Inject
    DemoSteps shops;

    @POST
    public Response create(
            @QueryParam("shop") String handle, @QueryParam("feed") String feed, @QueryParam("dryRun") boolean dryRun) {
        return Talk.of(talk -> talk.say("done", imported(handle, feed, dryRun, talk)));
    }

    private Outcome imported(String handle, String feed, boolean dryRun, Talk talk) {
        String shop = shops.find(handle).orElseThrow(() -> new Talk.Refused("There is no shop @" + handle));
        Path file = path(feed);
        try {
            return feeds.run(
                    shop,
                    file,
                    new FeedLinks(pictures, file),
                    dryRun,
                    problem -> talk.say("problem", Said.of(problem)),
                    progress -> talk.say("progress", progress));
        } catch (FeedRefused refused) {
            throw new Talk.Refused(refused.reason(Locale.ENGLISH));
        }
    }

    private static Path path(String feed) {
        try {
            Path file = Path.of(feed == null ? "" : feed).normalize();
            if (Files.isRegularFile(file) && file.isAbsolute()) return file;
        } catch (InvalidPathException e) {
            // Said below.
        }
        throw new Talk.Refused("There is no file " + feed + " on the market's machine");
    }

    /** A problem as the operator reads it. */
    public record Said(long line, String field, String value, String reason, boolean refused) {
        static Said of(Problem problem) {
            return new Said(
                    problem.line(),
                    problem.field(),
                    problem.value(),
                    problem.reason(Locale.ENGLISH),
                    problem.refused());
        }
    }
}
