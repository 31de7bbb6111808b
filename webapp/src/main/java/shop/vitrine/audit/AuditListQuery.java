package shop.vitrine.audit;

import jakarta.validation.constraints.Size;
import shop.vitrine.web.list.DateRange;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/**
 * @param action name, or prefix such as {@code shop.}
 * @param subject such as {@code shop:7k3m9qxd4t2g}, or a handle with @
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
