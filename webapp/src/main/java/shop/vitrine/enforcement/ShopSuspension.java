package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** Admin measures against a shop, each under its row lock with audit entry and mails. */
@ApplicationScoped
class ShopSuspension {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Inject
    Violations violations;

    @Inject
    Compliances compliances;

    @Inject
    EnforcementMailer mails;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    /** The shop's row lock serialises decisions. */
    Optional<Shop> lock(String id) {
        return Optional.ofNullable(entities.find(Shop.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws NotAllowed for an admin's own shop */
    Optional<Shop> lockToDecide(String id) {
        if (shops.isMember(id, current.personId()))
            throw new NotAllowed("An admin does not decide about a shop of their own");
        return lock(id);
    }

    void suspend(Shop shop, String reason) {
        Map<String, Object> before = seen(shop);
        compliances.of(shop).suspend(shop, reason, current.now());
        Map<String, Object> after = seen(shop);
        after.put("reason", reason);
        audit.write("shop.suspended", subject(shop), before, after);
        mails.suspended(shop, reason);
    }

    void reinstate(Shop shop) {
        Compliance compliance = compliances.of(shop);
        Map<String, Object> before = seen(shop);
        before.put("reason", compliance.suspensionReason());
        compliance.reinstate(shop);
        audit.write("shop.reinstated", subject(shop), before, seen(shop));
        mails.reinstated(shop);
    }

    void close(Shop shop, String reason) {
        Map<String, Object> before = seen(shop);
        compliances.of(shop).close(shop);
        Map<String, Object> after = seen(shop);
        after.put("reason", reason);
        audit.write("shop.closed", subject(shop), before, after);
        mails.closed(shop, reason);
    }

    void applyPoints(Shop shop) {
        Map<String, Object> before = seen(shop);
        boolean listed = compliances.mayList(shop);
        boolean sold = shop.isActive();
        compliances.of(shop).applyPoints(shop, violations.points(shop.id()));
        boolean lists = compliances.mayList(shop);
        boolean listing = listed != lists;
        boolean selling = sold != shop.isActive();
        if (!listing && !selling) return;
        audit.write("shop.weighed", subject(shop), before, seen(shop));
        if (selling) mails.restrictionChanged(shop, shop.isActive() ? "selling-goes-on" : "selling-stopped");
        if (listing && (!selling || lists))
            mails.restrictionChanged(shop, lists ? "listing-goes-on" : "listing-stopped");
    }

    static String subject(Shop shop) {
        return "shop:" + shop.id();
    }

    private Map<String, Object> seen(Shop shop) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("status", shop.status());
        seen.put("points", compliances.of(shop).points());
        seen.put("listing", compliances.mayList(shop) ? "yes" : "no");
        return seen;
    }
}
