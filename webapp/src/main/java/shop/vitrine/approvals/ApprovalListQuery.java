package shop.vitrine.approvals;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.web.list.ListQuery;

/** Pending requests unless another status is selected. */
record ApprovalListQuery(
        @QueryParam("state") @DefaultValue("open") ApprovalStatus status,
        @Min(1) int page) implements ListQuery<ApprovalListQuery> {
    @Override
    public String home() {
        return "/admin/approvals";
    }

    public String decision(String request) {
        return path(home() + "/" + request);
    }
}
