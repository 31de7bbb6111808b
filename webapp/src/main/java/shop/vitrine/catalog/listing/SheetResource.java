package shop.vitrine.catalog.listing;

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
import shop.vitrine.pages.Htmx;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member;

/**
 * What the form of a product does with itself before it is sent: its variants made from its options, the fields of
 * another category, pictures moved, removed or added. Nothing of the product is written.
 */
@Path("/seller/products/form")
@RequestScoped
@Staff(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class SheetResource {
    @Inject
    SheetPages pages;

    @Inject
    PicturesTaken taken;

    @Inject
    Htmx htmx;

    /** Outside of a transaction, for pictures take their time. */
    @POST
    public Response reshape(TypedListing typed) {
        Sheet sheet = typed.sheet();
        if (!sheet.isFresh() && !pages.exists(sheet.id())) throw new NotFoundException();
        String[] then = typed.then() == null ? new String[] {""} : typed.then().split("\\.", 2);
        String which = then.length > 1 ? then[1] : "";
        return switch (then[0]) {
            case "upload" -> uploaded(sheet, typed);
            case "up" -> pictures(sheet, moved(sheet.pictures(), which, -1));
            case "down" -> pictures(sheet, moved(sheet.pictures(), which, 1));
            case "drop" -> dropped(sheet, which);
            case "category" ->
                page(sheet, Problems.NONE)
                        .fragments("attributes", "restriction")
                        .toResponse();
            default -> variants(sheet);
        };
    }

    private Response variants(Sheet sheet) {
        long size = Matrix.size(sheet.slots());
        Problems problems = size > Matrix.MOST ? Problems.NONE.and("rows", "catalog.listing.rows.many") : Problems.NONE;
        Sheet made = problems.any() ? sheet : sheet.rows(Matrix.rows(sheet.slots(), sheet.rows()));
        return page(made, problems).fragments("matrix", "made").toResponse();
    }

    private Response uploaded(Sheet sheet, TypedListing typed) {
        PicturesTaken.Result result = taken.take(typed.files(), sheet.pictures());
        return page(sheet.pictures(result.shots()), Problems.NONE)
                .with("errors", result.errors())
                .toResponse();
    }

    private Response dropped(Sheet sheet, String picture) {
        List<Shot> left = sheet.pictures().stream()
                .filter(one -> !one.picture().equals(picture))
                .toList();
        Sheet without = sheet.rows(
                sheet.rows().stream().map(row -> row.without(picture)).toList());
        return pictures(without, left);
    }

    private Response pictures(Sheet sheet, List<Shot> shots) {
        return page(sheet.pictures(shots), Problems.NONE).toResponse();
    }

    private static List<Shot> moved(List<Shot> shots, String picture, int by) {
        List<Shot> moved = new ArrayList<>(shots);
        for (int i = 0; i < moved.size(); i++)
            if (moved.get(i).picture().equals(picture) && i + by >= 0 && i + by < moved.size()) {
                Collections.swap(moved, i, i + by);
                break;
            }
        return moved;
    }

    private Page page(Sheet sheet, Problems problems) {
        return pages.read(sheet, problems).with("swap", htmx.asksForFragments());
    }
}
