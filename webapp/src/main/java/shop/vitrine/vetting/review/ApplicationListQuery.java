package shop.vitrine.vetting.review;

import jakarta.ws.rs.DefaultValue;
import shop.vitrine.vetting.ApplicationCriteria;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/** Filters for applications; {@code mine} for those claimed by the admin. */
record ApplicationListQuery(
        @DefaultValue("waiting") ApplicationListFilter state, ApplicantKind kind, boolean mine, Position position)
        implements ListQuery<ApplicationListQuery> {
    @Override
    public String home() {
        return "/admin/applications";
    }

    ApplicationCriteria criteria(String admin) {
        return new ApplicationCriteria(state.statuses, kind, mine ? admin : null);
    }

    /** Whether filters differ from the default. */
    public boolean isNarrowed() {
        return !path().equals(home());
    }
}
