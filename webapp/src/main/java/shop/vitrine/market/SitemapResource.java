package shop.vitrine.market;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import shop.vitrine.house.Settings;

/** What search engines may find, in files of at most 50,000 addresses as sitemaps.org has it. */
@Path("/")
@RequestScoped
public class SitemapResource {
    private static final String XML = "application/xml;charset=UTF-8";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    @Inject
    Addressbook addresses;

    @GET
    @Path("robots.txt")
    public Response robots() {
        return cached("""
                User-agent: *
                Disallow: /cart
                Disallow: /checkout
                Disallow: /orders
                Disallow: /account
                Disallow: /login
                Disallow: /register
                Disallow: /shop?q=
                Sitemap: %s/sitemap.xml
                """.formatted(Settings.url()), "text/plain;charset=UTF-8");
    }

    @GET
    @Path("sitemap.xml")
    public Response index() {
        List<String> parts = IntStream.range(0, addresses.parts())
                .mapToObj(part -> "/sitemap-" + part + ".xml")
                .toList();
        return cached(xml("sitemapindex", "sitemap", parts), XML);
    }

    @GET
    @Path("sitemap-{part: \\d{1,6}}.xml")
    public Response part(@PathParam("part") int part) {
        if (part >= addresses.parts()) throw new NotFoundException();
        return cached(xml("urlset", "url", addresses.part(part)), XML);
    }

    private static String xml(String root, String item, List<String> paths) {
        StringBuilder xml = new StringBuilder(HEAD).append('<').append(root).append(NAMESPACE);
        for (String path : paths)
            xml.append('<')
                    .append(item)
                    .append("><loc>")
                    .append(Settings.url())
                    .append(path)
                    .append("</loc></")
                    .append(item)
                    .append(">\n");
        return xml.append("</").append(root).append(">\n").toString();
    }

    private static Response cached(Object entity, String type) {
        return Response.ok(entity, type)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
