package shop.vitrine.approvals;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.web.list.ListQuery;

/** Which requests an admin looks at: those that wait, unless another status was asked for. */
record ApprovalListQuery(
        @QueryParam("state") @DefaultValue("open") ApprovalStatus status,
        @Min(1) int page) implements ListQuery<ApprovalListQuery> {
    @Override
    public String home() {
        return "/admin/approvals";
    }

    /** Where a decision about a request is sent, to come back to this page. */
    public String decision(String request) {
        return path(home() + "/" + request);
    }
}
