package shop.vitrine.storefront;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Endpoint;
import shop.vitrine.web.assets.Assets;
import shop.vitrine.web.http.SafeRedirect;

/** The web app manifest. */
@Path("/")
@Endpoint
public class ManifestResource {
    private static final String ICON = "/assets/img/icon.svg";
    private static final String PAPER = "#faf7f2";

    @Inject
    Assets assets;

    @GET
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    public Response manifest() {
        String manifest = Json.createObjectBuilder()
                .add("name", "Vitrine")
                .add("short_name", "Vitrine")
                .add("start_url", "/shop")
                .add("display", "standalone")
                .add("background_color", PAPER)
                .add("theme_color", PAPER)
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("src", assets.at(ICON))
                                        .add("sizes", "any")
                                        .add("type", "image/svg+xml")))
                .build()
                .toString();
        return Response.ok(manifest)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    /** Browsers request it for pages without an icon. */
    @GET
    @Path("favicon.ico")
    public Response icon() {
        return SafeRedirect.see(assets.at(ICON));
    }
}
