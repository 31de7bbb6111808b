package shop.vitrine.storefront;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import shop.vitrine.platform.Settings;
import shop.vitrine.web.Endpoint;

/** A sitemap index with pages, so that no file grows with the market. */
@Path("/sitemap{page:(-[0-9]{1,5})?}.xml")
@Endpoint
@Produces("application/xml;charset=UTF-8")
public class SitemapResource {
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Inject
    Sitemap sitemap;

    @GET
    public Response show(@PathParam("page") String page) {
        String xml = page.isEmpty() ? index() : page(Integer.parseInt(page.substring(1)));
        return Response.ok(xml).header("Cache-Control", "public, max-age=3600").build();
    }

    private String index() {
        StringBuilder xml = new StringBuilder(HEAD).append("<sitemapindex").append(SPACE);
        for (int page = 0; page <= sitemap.pages(); page++)
            xml.append("<sitemap><loc>")
                    .append(Settings.url())
                    .append("/sitemap-")
                    .append(page)
                    .append(".xml</loc></sitemap>");
        return xml.append("</sitemapindex>").toString();
    }

    /** Page 0 has categories and shops, the others products. */
    private String page(int number) {
        List<String> paths = number == 0 ? sitemap.categoriesAndShops() : sitemap.products(number - 1);
        if (paths.isEmpty()) throw new NotFoundException();
        return paths.stream()
                .map(path -> "<url><loc>" + Settings.url() + path + "</loc></url>")
                .collect(Collectors.joining("\n", HEAD + "<urlset" + SPACE, "</urlset>"));
    }
}
