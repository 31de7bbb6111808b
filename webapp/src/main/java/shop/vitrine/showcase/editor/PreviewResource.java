package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.pages.Framing;
import shop.vitrine.pages.Page;
import shop.vitrine.selling.Staff;
import shop.vitrine.showcase.ThemeSheet;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.showcase.Design;
import shop.vitrine.tenants.showcase.Lighting;

/** The draft, or a version, as visitors would see it; for the frame in the editor. */
@Path("/seller/showcase/preview")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Staff(Role.CATALOGUE)
public class PreviewResource {
    @Inject
    Studio studio;

    @Inject
    Previews previews;

    @GET
    @Framing(Framing.Part.INSIDE)
    public Response show(
            @QueryParam("version") Integer version,
            @QueryParam("light") String light,
            @QueryParam("collection") String collection) {
        return Page.of("showcase/showcase")
                .with("showcase", previews.arrange(design(version, light), query(version, light), collection))
                .toResponse();
    }

    @GET
    @Path("/theme.css")
    @Produces("text/css;charset=UTF-8")
    public Response theme(@QueryParam("version") Integer version, @QueryParam("light") String light) {
        return Response.ok(ThemeSheet.of(design(version, light)).css())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Design design(Integer version, String light) {
        Design design =
                version == null ? studio.design() : studio.version(version).design();
        return light == null
                ? design
                : design.look(design.theme(), light.equals("night") ? Lighting.NIGHT : Lighting.DAY);
    }

    private static String query(Integer version, String light) {
        String query = (version == null ? "" : "&version=" + version)
                + (light == null ? "" : light.equals("night") ? "&light=night" : "&light=day");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
