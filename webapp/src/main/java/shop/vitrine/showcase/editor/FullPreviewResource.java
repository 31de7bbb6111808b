package shop.vitrine.showcase.editor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Screen;
import shop.vitrine.web.http.FramePolicy;

/** The preview as a full page, for small screens. */
@Path("/seller/showcase/full-preview")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Role.CATALOGUE)
@FramePolicy(FramePolicy.FrameRole.PARENT)
public class FullPreviewResource {
    @Inject
    ShowcaseEditor editor;

    @Inject
    EditorPages pages;

    @GET
    public Response show() {
        return pages.page("full-preview", editor.open()).toResponse();
    }
}
