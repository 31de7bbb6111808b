package shop.vitrine.approvals;

import java.util.List;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.tenants.Shop;

/**
 * One page of the requests in one state.
 *
 * @param page counted from 1
 */
public record ApprovalQueuePage(ApprovalStatus status, List<ApprovalRow> items, int page, int pages) {
    static final int SIZE = 30;

    /** A request with the shop that made it. */
    public record ApprovalRow(CategoryApproval request, Shop shop) {
        public Category category() {
            return Categories.get(request.category());
        }
    }

    public String state() {
        return status.code();
    }

    public String path(int other) {
        return "/admin/approvals?state=" + state() + "&page=" + other;
    }
}
