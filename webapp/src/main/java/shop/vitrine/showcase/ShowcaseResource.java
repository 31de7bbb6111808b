package shop.vitrine.showcase;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.caching.PublicPage;
import shop.vitrine.web.list.ListQuery;

/** A shop's page or one of its collections, in the market or at the shop's own host. */
@Path("/@{handle: [a-z0-9.]+}")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
public class ShowcaseResource {
    /** Request attribute set when the request came to the shop's own host. */
    public static final String AT_OWN_HOST = "vitrine.own-host";

    @Inject
    Showcases showcases;

    @Inject
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    @PublicPage
    public Response whole(@PathParam("handle") String handle) {
        return answer(handle, null, query());
    }

    @GET
    @Path("/{collection: [a-z0-9-]+}")
    @PublicPage
    public Response collection(@PathParam("handle") String handle, @PathParam("collection") String collection) {
        return answer(handle, collection, query().samePage("words", ""));
    }

    private ShowcaseListQuery query() {
        return ListQuery.read(ShowcaseListQuery.class, uri);
    }

    /** Later pages are appended below; a search replaces the list. */
    private Response answer(String handle, String collection, ShowcaseListQuery query) {
        boolean own = request.getAttribute(AT_OWN_HOST) != null;
        ShowcasePage showcase = showcases.show(handle, collection, query, own);
        Page page = Page.of(own ? "showcase/hosted" : "showcase/showcase").with("showcase", showcase);
        if (own) return page.toResponse();
        return (query.page() > 1 ? page.fragments("more") : page.fragments("products", "announcement")).toResponse();
    }
}
