package shop.vitrine.approvals;

import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.list.Pager;

record ApprovalQueuePage(ApprovalListQuery query, List<ApprovalRow> items, Pager pager) {
    static final int SIZE = 30;

    public record ApprovalRow(CategoryApproval request, Shop shop) {
        public Category category() {
            return Categories.get(request.category());
        }
    }
}
