package shop.vitrine.catalog.imports;

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
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member;

/** Bringing a feed, and all that were brought. */
@Path("/seller/products/imports")
@RequestScoped
@Produces("text/html")
@Staff(Member.Role.CATALOGUE)
public class FeedImportsResource {
    private static final int SIZE = 20;

    @Inject
    FeedImports feeds;

    @Inject
    FeedFiles files;

    @Inject
    CurrentShop shop;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @GET
    @Transactional
    public Page list(@QueryParam("page") String page) {
        return page(page, Problems.NONE);
    }

    @POST
    @Transactional
    public Response create(BringFeed bring) throws IOException {
        Problems problems = bring.check();
        if (problems.any()) return page(null, problems).status(422).toResponse();
        String person = visitor.personId().orElseThrow();
        var feed = new BroughtFeed(
                shop.id(), person, bring.feed().name(), bring.feed().size(), clock.now());
        feeds.add(feed);
        try (InputStream in = bring.feed().open()) {
            files.keep(feed, in);
        }
        return Page.see("/seller/products/imports/" + feed.id());
    }

    private Page page(String typed, Problems problems) {
        int page = typed != null && typed.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(typed)) : 1;
        List<FeedImports.Entry> found = feeds.page((page - 1) * SIZE, SIZE + 1);
        return Page.of("catalog/imports/imports")
                .with("problems", problems)
                .with("entries", found.subList(0, Math.min(SIZE, found.size())))
                .with("page", page)
                .with("more", found.size() > SIZE);
    }
}
