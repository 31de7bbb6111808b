package shop.vitrine.listings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;

/** Edits the form before it is saved: variants from options, category fields, pictures. The product stays as it is. */
@Path("/seller/products/form")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
@SellerOnly(Member.Role.CATALOGUE)
public class ProductFormResource {
    @Inject
    ProductFormRenderer renderer;

    @Inject
    ProductPictureUpload upload;

    @Inject
    HtmxRequest htmx;

    /** Not transactional: processing pictures takes time. */
    @POST
    public Response update(SubmitProduct typed) {
        ProductForm form = typed.form();
        if (!form.isNew() && !renderer.exists(form.id())) throw new NotFoundException();
        String[] then = typed.then() == null ? new String[] {""} : typed.then().split("\\.", 2);
        String which = then.length > 1 ? then[1] : "";
        return switch (then[0]) {
            case "upload" -> uploaded(form, typed);
            case "up" -> pictures(form, moved(form.pictures(), which, -1));
            case "down" -> pictures(form, moved(form.pictures(), which, 1));
            case "drop" -> removed(form, which);
            case "category" ->
                page(form, Problems.NONE).fragments("attributes", "restriction").toResponse();
            default -> variants(form);
        };
    }

    private Response variants(ProductForm form) {
        long size = VariantGrid.size(form.slots());
        Problems problems =
                size > VariantGrid.MAX_ROWS ? Problems.NONE.and("rows", "listings.rows.many") : Problems.NONE;
        ProductForm made = problems.any() ? form : form.rows(VariantGrid.rows(form.slots(), form.rows()));
        return page(made, problems).fragments("matrix", "made").toResponse();
    }

    private Response uploaded(ProductForm form, SubmitProduct typed) {
        ProductPictureUpload.PictureUploadResult result =
                upload.take(typed.images().files(), form.pictures());
        return page(form.pictures(result.shots()), Problems.NONE)
                .with("errors", result.errors())
                .toResponse();
    }

    private Response removed(ProductForm form, String picture) {
        List<PictureInput> left = form.pictures().stream()
                .filter(input -> !input.picture().equals(picture))
                .toList();
        ProductForm without =
                form.rows(form.rows().stream().map(row -> row.without(picture)).toList());
        return pictures(without, left);
    }

    private Response pictures(ProductForm form, List<PictureInput> shots) {
        return page(form.pictures(shots), Problems.NONE).toResponse();
    }

    private static List<PictureInput> moved(List<PictureInput> shots, String picture, int by) {
        List<PictureInput> moved = new ArrayList<>(shots);
        for (int i = 0; i < moved.size(); i++)
            if (moved.get(i).picture().equals(picture) && i + by >= 0 && i + by < moved.size()) {
                Collections.swap(moved, i, i + by);
                break;
            }
        return moved;
    }

    private Page page(ProductForm form, Problems problems) {
        return renderer.renderInTransaction(form, problems).with("swap", htmx.asksForFragments());
    }
}
