package shop.vitrine.vetting.review;

import jakarta.ws.rs.DefaultValue;
import shop.vitrine.vetting.ApplicationCriteria;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/**
 * Which applications an admin looks at.
 *
 * @param kind null for both
 * @param mine only those that the admin has claimed
 */
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

    /** Whether anything but what waits is asked for, or its beginning. */
    public boolean isNarrowed() {
        return !path().equals(home());
    }
}
