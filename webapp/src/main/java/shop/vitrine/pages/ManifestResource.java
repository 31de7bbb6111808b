package shop.vitrine.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What a phone needs to put the market on its home screen. */
@Path("/manifest.webmanifest")
@RequestScoped
public class ManifestResource {
    @Inject
    Assets assets;

    @GET
    public Response manifest() {
        String manifest = """
                {"name": "Vitrine", "short_name": "Vitrine", "start_url": "/shop", "scope": "/", "display": "standalone",
                 "background_color": "#faf7f2", "theme_color": "#faf7f2",
                 "icons": [{"src": "%s", "type": "image/svg+xml", "sizes": "any"}]}
                """.formatted(assets.at("/assets/img/icon.svg"));
        return Response.ok(manifest, "application/manifest+json")
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
