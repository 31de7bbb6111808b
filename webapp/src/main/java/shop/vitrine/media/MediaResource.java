package shop.vitrine.media;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Endpoint;

/** Content-addressed, so responses are cacheable forever. */
@Path("/media")
@Endpoint
public class MediaResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    MediaStore store;

    @GET
    @Path("{key: [0-9a-f]{32}w[0-9]{1,4}-[0-9]{1,4}\\.webp}")
    @Produces("image/webp")
    public Response show(@PathParam("key") String key, @Context Request request) {
        EntityTag tag = new EntityTag(key.substring(0, key.length() - ".webp".length()));
        Response.ResponseBuilder unchanged = store.exists(key) ? request.evaluatePreconditions(tag) : null;
        if (unchanged == null) unchanged = Response.ok(store.open(key).orElseThrow(NotFoundException::new));
        return unchanged.tag(tag).header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
    }
}
