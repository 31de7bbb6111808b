package shop.vitrine.listings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.form.Upload;

/** Uploads pictures while the form is still being filled in. */
@Path("/seller/products/pictures")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Member.Role.CATALOGUE)
public class ProductPicturesResource {
    public record UploadPictures(List<Upload> files) {}

    @Inject
    ProductPictureUpload upload;

    @POST
    public Response take(UploadPictures sent) {
        ProductPictureUpload.PictureUploadResult result = upload.take(sent.files(), List.of());
        boolean refused = result.shots().isEmpty();
        return Page.of("listings/pictures")
                .with("shots", result.shots())
                .with("errors", result.errors())
                .with("problems", Problems.NONE)
                .fragments(refused ? "refused" : "taken")
                .status(refused ? 422 : 200)
                .toResponse();
    }
}
