package shop.vitrine.showcase;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import shop.vitrine.web.Endpoint;

/** The sitemap of one showcase at its own host. */
@Path("/@{handle: [a-z0-9.]+}/sitemap.xml")
@Endpoint
@Produces("application/xml;charset=UTF-8")
public class ShowcaseSitemapResource {
    @Inject
    Showcases showcases;

    @GET
    public Response show(@PathParam("handle") String handle) {
        String all = showcases.addresses(handle).stream()
                .map(address -> "<url><loc>" + address + "</loc></url>")
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                        "</urlset>"));
        return Response.ok(all).header("Cache-Control", "public, max-age=3600").build();
    }
}
