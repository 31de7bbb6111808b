package shop.vitrine.approvals;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.notice.Notices;

/** Requests to sell in a restricted category. */
@Path("/seller/approvals")
@Screen
@SellerOnly(Member.Role.CATALOGUE)
public class SellerApprovalsResource {
    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    FormValidator forms;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    /** Repeated requests change nothing. */
    @POST
    public Response ask(RequestApproval ask) {
        RestrictedCategory restricted = RestrictedCategory.find(ask.category()).orElseThrow(NotFoundException::new);
        Problems problems = forms.check(ask);
        if (problems.any())
            return Page.of("approvals/ask")
                    .with("ask", ask)
                    .with("restricted", restricted)
                    .with("problems", problems)
                    .status(422)
                    .toResponse();
        Optional<CategoryApproval> last = categoryApprovals.last(current.shopId(), restricted.category());
        if (last.filter(approval ->
                        approval.status() == ApprovalStatus.OPEN || approval.status() == ApprovalStatus.GRANTED)
                .isEmpty()) ask(restricted, ask.words());
        String product = ask.product();
        boolean known = product != null && product.matches("[0-9a-z]{12}");
        return Page.see(known ? Notices.elsewhere("/seller/products/" + product, "asked") : "/seller/products");
    }

    private void ask(RestrictedCategory restricted, String words) {
        categoryApprovals.add(new CategoryApproval(current.shopId(), restricted.category(), words, current.stamp()));
        audit.write("category.asked", "shop:" + current.shopId(), Map.of("category", restricted.category()));
    }
}
