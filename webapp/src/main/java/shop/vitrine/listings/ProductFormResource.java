package shop.vitrine.listings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;

/**
 * What the form of a product does with itself before it is sent: its variants made from its options, the fields of
 * another category, pictures moved, removed or added. Nothing of the product is written.
 */
@Path("/seller/products/form")
@RequestScoped
@SellerOnly(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class ProductFormResource {
    @Inject
    ProductFormRenderer pages;

    @Inject
    ProductPictureUpload taken;

    @Inject
    HtmxRequest htmx;

    /** Outside of a transaction, for pictures take their time. */
    @POST
    public Response update(SubmitProduct typed) {
        ProductForm sheet = typed.form();
        if (!sheet.isNew() && !pages.exists(sheet.id())) throw new NotFoundException();
        String[] then = typed.then() == null ? new String[] {""} : typed.then().split("\\.", 2);
        String which = then.length > 1 ? then[1] : "";
        return switch (then[0]) {
            case "upload" -> uploaded(sheet, typed);
            case "up" -> pictures(sheet, moved(sheet.pictures(), which, -1));
            case "down" -> pictures(sheet, moved(sheet.pictures(), which, 1));
            case "drop" -> removed(sheet, which);
            case "category" ->
                page(sheet, Problems.NONE)
                        .fragments("attributes", "restriction")
                        .toResponse();
            default -> variants(sheet);
        };
    }

    private Response variants(ProductForm sheet) {
        long size = VariantGrid.size(sheet.slots());
        Problems problems =
                size > VariantGrid.MAX_ROWS ? Problems.NONE.and("rows", "listings.rows.many") : Problems.NONE;
        ProductForm made = problems.any() ? sheet : sheet.rows(VariantGrid.rows(sheet.slots(), sheet.rows()));
        return page(made, problems).fragments("matrix", "made").toResponse();
    }

    private Response uploaded(ProductForm sheet, SubmitProduct typed) {
        ProductPictureUpload.PictureUploadResult result = taken.take(typed.files(), sheet.pictures());
        return page(sheet.pictures(result.shots()), Problems.NONE)
                .with("errors", result.errors())
                .toResponse();
    }

    private Response removed(ProductForm sheet, String picture) {
        List<PictureInput> left = sheet.pictures().stream()
                .filter(one -> !one.picture().equals(picture))
                .toList();
        ProductForm without = sheet.rows(
                sheet.rows().stream().map(row -> row.without(picture)).toList());
        return pictures(without, left);
    }

    private Response pictures(ProductForm sheet, List<PictureInput> shots) {
        return page(sheet.pictures(shots), Problems.NONE).toResponse();
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

    private Page page(ProductForm sheet, Problems problems) {
        return pages.renderInTransaction(sheet, problems).with("swap", htmx.asksForFragments());
    }
}
