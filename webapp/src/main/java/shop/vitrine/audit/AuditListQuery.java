package shop.vitrine.audit;

import jakarta.validation.constraints.Size;
import shop.vitrine.web.list.DateRange;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/**
 * Which entries somebody wants to see.
 *
 * @param person a mail address or an id
 * @param action the whole name of an action, or its beginning with the dot, as {@code shop.}
 * @param subject as {@code shop:7k3m9qxd4t2g}, or a shop's handle with its @
 */
record AuditListQuery(
        @Size(max = 200) String person,
        @Size(max = 200) String action,
        @Size(max = 200) String subject,
        DateRange days,
        Position position)
        implements ListQuery<AuditListQuery> {
    @Override
    public String home() {
        return "/admin/audit";
    }

    public boolean isFiltered() {
        return !person.isEmpty() || !action.isEmpty() || !subject.isEmpty() || !days.isOpen();
    }
}
