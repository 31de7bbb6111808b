package shop.vitrine.catalog.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Upload;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member;

/** Takes a picture while the form is still being written; answers with its place in the form. */
@Path("/seller/products/pictures")
@RequestScoped
@Staff(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class ListingPicturesResource {
    /** @param files one, usually: the form sends each by itself, to say how far each is */
    public record TakePictures(List<Upload> files) {}

    @Inject
    PicturesTaken taken;

    @POST
    public Response take(TakePictures sent) {
        PicturesTaken.Result result = taken.take(sent.files(), List.of());
        boolean refused = result.shots().isEmpty();
        return Page.of("catalog/listing/pictures")
                .with("shots", result.shots())
                .with("errors", result.errors())
                .with("problems", null)
                .fragments(refused ? "refused" : "taken")
                .status(refused ? 422 : 200)
                .toResponse();
    }
}
