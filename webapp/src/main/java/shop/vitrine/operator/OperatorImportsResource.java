package shop.vitrine.operator;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import shop.vitrine.feeds.importing.FeedImporter;
import shop.vitrine.feeds.importing.ImportResult;
import shop.vitrine.feeds.parsing.FeedRefused;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.media.Pictures;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Endpoint;

/** Imports a feed from this machine's disk, or previews it. */
@jakarta.ws.rs.Path("/operator/imports")
@Endpoint
@OperatorOnly
public class OperatorImportsResource {
    @Inject
    FeedImporter feeds;

    @Inject
    Pictures pictures;

    @Inject
    Shops shops;

    @Inject
    @Any
    Instance<DrawingSource> drawings;

    @POST
    public Response create(
            @QueryParam("shop") String handle, @QueryParam("feed") String feed, @QueryParam("dryRun") boolean dryRun) {
        return ProgressStream.of(stream -> stream.send("done", imported(handle, feed, dryRun, stream)));
    }

    private ImportResult imported(String handle, String feed, boolean dryRun, ProgressStream stream) {
        String shop = shops.find(handle == null ? "" : handle)
                .map(Shop::id)
                .orElseThrow(() -> new ProgressStream.OperationRefused("There is no shop @" + handle));
        Path file = path(feed);
        try {
            return feeds.run(
                    shop,
                    file,
                    new OperatorPictureSource(pictures, drawings, file),
                    dryRun,
                    problem -> stream.send("problem", ImportProblemView.of(problem)),
                    progress -> stream.send("progress", progress));
        } catch (FeedRefused refused) {
            throw new ProgressStream.OperationRefused(refused.reason(Locale.ENGLISH));
        }
    }

    private static Path path(String feed) {
        try {
            Path file = Path.of(feed == null ? "" : feed).normalize();
            if (Files.isRegularFile(file) && file.isAbsolute()) return file;
        } catch (InvalidPathException e) {
            // Refused below.
        }
        throw new ProgressStream.OperationRefused("There is no file " + feed + " on the market's machine");
    }

    public record ImportProblemView(long line, String field, String value, String reason, boolean refused) {
        static ImportProblemView of(FeedProblem problem) {
            return new ImportProblemView(
                    problem.line(),
                    problem.field(),
                    problem.value(),
                    problem.reason(Locale.ENGLISH),
                    problem.refused());
        }
    }
}
