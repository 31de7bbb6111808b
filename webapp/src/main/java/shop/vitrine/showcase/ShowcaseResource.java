package shop.vitrine.showcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Public;

/** A shop's page, whole or one collection of it. */
@Path("/@{handle: [a-z0-9.]+}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ShowcaseResource {
    @Inject
    Showcases showcases;

    @GET
    @Public
    public Response whole(
            @PathParam("handle") String handle, @QueryParam("q") String words, @QueryParam("page") String page) {
        return answer(showcases.show(handle, new Look(null, words, page)));
    }

    @GET
    @Path("/{collection: [a-z0-9-]+}")
    @Public
    public Response collection(
            @PathParam("handle") String handle,
            @PathParam("collection") String collection,
            @QueryParam("page") String page) {
        return answer(showcases.show(handle, new Look(collection, null, page)));
    }

    /** Further pages are put below the ones before; a search replaces them. */
    private static Response answer(Showcase showcase) {
        Page page = Page.of("showcase/showcase").with("showcase", showcase);
        return (showcase.look().page() > 1 ? page.fragments("more") : page.fragments("products", "announcement"))
                .toResponse();
    }
}
