package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.showcase.ThemeStylesheet;
import shop.vitrine.showcase.design.ColourScheme;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.http.FramePolicy;
import shop.vitrine.web.http.QueryString;

/** The draft or a version as visitors would see it, for the editor's frame. */
@Path("/seller/showcase/preview")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
public class ShowcasePreviewResource {
    @Inject
    ShowcaseEditor editor;

    @Inject
    PreviewLoader previews;

    @GET
    @FramePolicy(FramePolicy.FrameRole.CHILD)
    public Response show(
            @QueryParam("version") Integer version,
            @QueryParam("light") String light,
            @QueryParam("collection") String collection) {
        return Page.of("showcase/showcase")
                .with("showcase", previews.load(design(version, light), query(version, light), collection))
                .toResponse();
    }

    @GET
    @Path("/theme.css")
    @Produces("text/css;charset=UTF-8")
    public Response theme(@QueryParam("version") Integer version, @QueryParam("light") String light) {
        return Response.ok(ThemeStylesheet.of(design(version, light)).css())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Design design(Integer version, String light) {
        Design design =
                version == null ? editor.design() : editor.version(version).design();
        return light == null
                ? design
                : design.look(design.theme(), light.equals("night") ? ColourScheme.NIGHT : ColourScheme.DAY);
    }

    private static String query(Integer version, String light) {
        return QueryString.of("")
                .with("version", version)
                .with("light", light == null ? null : light.equals("night") ? "night" : "day")
                .toString();
    }
}
