package shop.vitrine.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** What admins see of the requests: three queries a page. In the caller's transaction. */
@ApplicationScoped
class ApprovalQueue {
    @Inject
    CategoryApprovals requests;

    @Inject
    Shops shops;

    /** @param state of the URL; those that wait for anything else */
    ApprovalQueuePage queue(String state, String page) {
        ApprovalStatus status = ApprovalStatus.of(state).orElse(ApprovalStatus.OPEN);
        int pages = (int) Math.max(1, (requests.count(status) + ApprovalQueuePage.SIZE - 1) / ApprovalQueuePage.SIZE);
        int at = Math.clamp(page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, 1, pages);
        List<CategoryApproval> found = requests.in(status, (at - 1) * ApprovalQueuePage.SIZE, ApprovalQueuePage.SIZE);
        Map<String, Shop> owners =
                shops.byId(found.stream().map(CategoryApproval::shop).distinct().toList());
        return new ApprovalQueuePage(
                status,
                found.stream()
                        .map(approval -> new ApprovalQueuePage.ApprovalRow(approval, owners.get(approval.shop())))
                        .toList(),
                at,
                pages);
    }

    ApprovalQueuePage.ApprovalRow seen(CategoryApproval request) {
        return new ApprovalQueuePage.ApprovalRow(request, shops.get(request.shop()));
    }
}
