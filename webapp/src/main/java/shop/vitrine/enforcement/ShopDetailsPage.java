package shop.vitrine.enforcement;

import java.util.List;
import shop.vitrine.accounts.Person;
import shop.vitrine.audit.AuditEntry;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopStatus;
import shop.vitrine.tenants.ShopView;

/**
 * All that admins know of a shop before they decide about it.
 *
 * @param compliance as it is now, with the version that decisions name
 * @param own whether the admin is a member of it, and so decides nothing
 * @param entries the newest of the audit log about it
 */
record ShopDetailsPage(
        ShopView seller,
        Compliance compliance,
        boolean own,
        List<Person> owners,
        ShopCounts counts,
        FiledViolations filed,
        List<AuditEntry> entries) {
    /**
     * @param all the newest first
     * @param names of the people in them
     */
    record FiledViolations(List<Violation> all, PersonNames names) {}

    public List<Violation> violations() {
        return filed.all();
    }

    public PersonNames names() {
        return filed.names();
    }

    public Shop shop() {
        return seller.shop();
    }

    /** Whether an admin may take it off the market. */
    public boolean maySuspend() {
        return !own && !compliance.byAdmin() && shop().isOpened();
    }

    public boolean mayReinstate() {
        return !own && isSuspended() && compliance.byAdmin();
    }

    public boolean mayClose() {
        return !own && shop().status().mayBecome(ShopStatus.CLOSED);
    }

    /** Rules bind those who sell. */
    public boolean mayFile() {
        return !own && shop().isOpened();
    }

    /** @param act as the pages name them */
    boolean may(String act) {
        return switch (act) {
            case "suspension" -> maySuspend();
            case "reinstatement" -> mayReinstate();
            case "closing" -> mayClose();
            default -> mayFile();
        };
    }

    private boolean isSuspended() {
        return shop().status() == ShopStatus.SUSPENDED;
    }
}
