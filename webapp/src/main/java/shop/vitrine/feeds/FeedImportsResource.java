package shop.vitrine.feeds;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;

/** Uploads a feed, and lists all of them. */
@Path("/seller/feeds")
@Screen
@SellerOnly(Member.Role.CATALOGUE)
public class FeedImportsResource {
    @Context
    UriInfo uri;

    @Inject
    FeedImports feeds;

    @Inject
    FeedFiles files;

    @Inject
    Current current;

    @GET
    public Page list() {
        return page(Problems.NONE);
    }

    @POST
    public Response create(UploadFeed bring) throws IOException {
        Problems problems = bring.check();
        if (problems.any()) return page(problems).status(422).toResponse();
        var feed = new FeedImport(
                current.shopId(),
                current.stamp(),
                bring.feed().name(),
                bring.feed().size());
        feeds.add(feed);
        try (InputStream in = bring.feed().open()) {
            files.store(feed, in);
        }
        return Page.see("/seller/feeds/" + feed.id());
    }

    private Page page(Problems problems) {
        FeedImportListQuery query = ListQuery.read(FeedImportListQuery.class, uri);
        Slice<FeedImports.FeedImportRow> found = feeds.page(query);
        return Page.of("feeds/imports")
                .with("problems", problems)
                .with("entries", found.items())
                .with("pager", query.pager(found));
    }
}
