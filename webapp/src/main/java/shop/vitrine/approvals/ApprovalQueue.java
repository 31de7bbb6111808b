package shop.vitrine.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.list.Pages;

@ApplicationScoped
class ApprovalQueue {
    @Inject
    CategoryApprovals categoryApprovals;

    @Inject
    Shops shops;

    ApprovalQueuePage queue(ApprovalListQuery query) {
        Pages pages = Pages.of(query.page(), ApprovalQueuePage.SIZE, categoryApprovals.count(query.status()));
        List<CategoryApproval> found = categoryApprovals.in(query.status(), pages);
        Map<String, Shop> owners =
                shops.byId(found.stream().map(CategoryApproval::shop).distinct().toList());
        return new ApprovalQueuePage(
                query,
                found.stream()
                        .map(approval -> new ApprovalQueuePage.ApprovalRow(approval, owners.get(approval.shop())))
                        .toList(),
                query.pager(pages));
    }

    ApprovalQueuePage.ApprovalRow seen(CategoryApproval request) {
        return new ApprovalQueuePage.ApprovalRow(request, shops.get(request.shop()));
    }
}
