package shop.vitrine.vetting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.tenants.Stamp;

public record ReviewChecklist(List<String> items, Set<ApplicationCheck> checks) {
    public Set<String> checkedBy(String admin) {
        return checks.stream()
                .filter(check -> check.person().equals(admin))
                .map(ApplicationCheck::item)
                .collect(Collectors.toSet());
    }

    /** Replaces this admin's checks and tells whether anything changed. */
    boolean check(Set<String> wanted, Stamp by) {
        String admin = by.person();
        Set<String> before = checkedBy(admin);
        if (wanted.equals(before)) return false;
        checks.removeIf(check -> check.person().equals(admin) && !wanted.contains(check.item()));
        wanted.stream()
                .filter(item -> items.contains(item) && !before.contains(item))
                .forEach(item -> checks.add(new ApplicationCheck(item, admin, by.at())));
        return true;
    }

    boolean isDone(String admin) {
        return checkedBy(admin).containsAll(items);
    }

    /** For example {@code 3/8}. */
    String progress(String admin) {
        return checkedBy(admin).size() + "/" + items.size();
    }
}
