package shop.vitrine.storefront;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.Endpoint;

/** Excludes private pages and filter combinations from crawling. */
@Path("/robots.txt")
@Endpoint
public class RobotsResource {
    private static final String RULES = """
        User-agent: *
        Disallow: /cart
        Disallow: /checkout
        Disallow: /orders
        Disallow: /account
        Disallow: /login
        Disallow: /register
        Disallow: /me
        Disallow: /shop/suggest
        Disallow: /*?*attr.
        Disallow: /*?*price=
        Disallow: /*?*rating=
        Disallow: /*?*sort=
        """;

    @GET
    @Produces("text/plain;charset=UTF-8")
    public Response show() {
        return Response.ok(RULES + "\nSitemap: " + Settings.url() + "/sitemap.xml\n")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
