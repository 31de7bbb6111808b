package shop.vitrine.enforcement;

import java.util.List;
import shop.vitrine.accounts.Person;
import shop.vitrine.audit.AuditEntry;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopStatus;
import shop.vitrine.tenants.ShopView;

record ShopDetailsPage(
        ShopView seller,
        Compliance compliance,
        boolean own,
        List<Person> owners,
        ShopCounts counts,
        FiledViolations filed,
        List<AuditEntry> entries) {
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

    public boolean maySuspend() {
        return !own && !compliance.byAdmin() && shop().isOpened();
    }

    public boolean mayReinstate() {
        return !own && isSuspended() && compliance.byAdmin();
    }

    public boolean mayClose() {
        return !own && shop().status().mayBecome(ShopStatus.CLOSED);
    }

    /** Rules apply to active sellers only. */
    public boolean mayFile() {
        return !own && shop().isOpened();
    }

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
