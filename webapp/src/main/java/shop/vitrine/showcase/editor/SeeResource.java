package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.vitrine.pages.Framing;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;

/** The preview as a page of its own, where there is no room for it beside the controls. */
@Path("/seller/showcase/see")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Staff(Role.CATALOGUE)
@Framing(Framing.Part.AROUND)
public class SeeResource {
    @Inject
    Studio studio;

    @Inject
    EditorPages pages;

    @GET
    public Response show() {
        return pages.page("see", studio.open()).toResponse();
    }
}
