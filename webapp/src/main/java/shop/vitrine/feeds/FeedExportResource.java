package shop.vitrine.feeds;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import shop.vitrine.feeds.exporting.FeedExporter;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Endpoint;

/** A shop's whole catalogue as a feed download. */
@Path("/seller/feeds/export.tsv")
@Endpoint
@SellerOnly(Member.Role.CATALOGUE)
public class FeedExportResource {
    @Inject
    FeedExporter export;

    @Inject
    Current current;

    @Inject
    CurrentShop shop;

    @GET
    public Response show() {
        // Read now: the response is written after the request scope has ended.
        String id = current.shopId();
        String name = shop.shop().handle() + "-products.tsv";
        StreamingOutput feed = out -> export.write(id, out);
        return Response.ok(feed)
                .type("text/tab-separated-values;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
