package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;

/** Expects the shop to be locked ({@link ShopSuspension#lock}), so that no points are lost. */
@ApplicationScoped
class ViolationHandling {
    /** The audit log gets an excerpt; the violation has the whole text. */
    private static final int EXCERPT = 500;

    @Inject
    Violations violations;

    @Inject
    ShopSuspension suspension;

    @Inject
    EnforcementMailer mails;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    Violation file(Shop shop, MarketRule rule, Evidence evidence) {
        Violation violation = new Violation(shop.id(), rule, evidence, current.stamp());
        violations.add(violation);
        write("filed", shop, violation, null, evidence.text());
        mails.filed(shop, violation);
        suspension.applyPoints(shop);
        return violation;
    }

    void appeal(Shop shop, Violation violation, String text) {
        ViolationStatus was = violation.status();
        violation.appeal(text, current.stamp());
        write("appealed", shop, violation, was, text);
    }

    void uphold(Shop shop, Violation violation, String why) {
        ViolationStatus was = violation.status();
        violation.uphold(why, current.stamp());
        write("upheld", shop, violation, was, why);
        mails.upheld(shop, violation);
    }

    void lift(Shop shop, Violation violation, String why) {
        ViolationStatus was = violation.status();
        violation.lift(why, current.stamp());
        write("lifted", shop, violation, was, why);
        mails.lifted(shop, violation);
        suspension.applyPoints(shop);
    }

    void expire(Shop shop) {
        for (Violation violation : violations.over(shop.id())) {
            ViolationStatus was = violation.status();
            violation.expire();
            write("expired", shop, violation, was, null);
            mails.expired(shop, violation);
        }
        suspension.applyPoints(shop);
    }

    private void write(String what, Shop shop, Violation violation, ViolationStatus was, String words) {
        Map<String, Object> before = new LinkedHashMap<>();
        if (was != null) before.put("status", was);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("violation", violation.id());
        after.put("rule", violation.rule().key());
        after.put("points", violation.points());
        after.put("status", violation.status());
        if (words != null) after.put("words", words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words);
        audit.write("violation." + what, ShopSuspension.subject(shop), before, after);
    }
}
