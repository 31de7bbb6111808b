package shop.vitrine.showcase;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Endpoint;

@Path("/@{handle: [a-z0-9.]+}/theme.css")
@Endpoint
public class ThemeStylesheetResource {
    @Inject
    Showcases showcases;

    @GET
    public Response theme(@PathParam("handle") String handle) {
        return Response.ok(showcases.theme(handle).css(), "text/css;charset=UTF-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
