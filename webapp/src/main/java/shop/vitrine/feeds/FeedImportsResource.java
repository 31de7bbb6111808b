package shop.vitrine.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;

/** Bringing a feed, and all that were brought. */
@Path("/seller/feeds")
@RequestScoped
@Produces("text/html")
@SellerOnly(Member.Role.CATALOGUE)
public class FeedImportsResource {
    private static final int SIZE = 20;

    @Inject
    FeedImports feeds;

    @Inject
    FeedFiles files;

    @Inject
    Current current;

    @GET
    @Transactional
    public Page list(@QueryParam("page") String page) {
        return page(page, Problems.NONE);
    }

    @POST
    @Transactional
    public Response create(UploadFeed bring) throws IOException {
        Problems problems = bring.check();
        if (problems.any()) return page(null, problems).status(422).toResponse();
        String person = current.personId();
        var feed = new FeedImport(
                current.shopId(), person, bring.feed().name(), bring.feed().size(), current.now());
        feeds.add(feed);
        try (InputStream in = bring.feed().open()) {
            files.store(feed, in);
        }
        return Page.see("/seller/feeds/" + feed.id());
    }

    private Page page(String typed, Problems problems) {
        int page = typed != null && typed.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(typed)) : 1;
        List<FeedImports.FeedImportRow> found = feeds.page((page - 1) * SIZE, SIZE + 1);
        return Page.of("feeds/imports")
                .with("problems", problems)
                .with("entries", found.subList(0, Math.min(SIZE, found.size())))
                .with("page", page)
                .with("more", found.size() > SIZE);
    }
}
