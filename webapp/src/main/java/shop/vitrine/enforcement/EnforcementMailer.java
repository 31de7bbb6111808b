package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.tenants.Shop;

/** Mails to a shop's owners, each in their language, sent with the transaction. */
@ApplicationScoped
class EnforcementMailer {
    @Inject
    OutgoingMails mails;

    @Inject
    ShopOwners owners;

    void suspended(Shop shop, String reason) {
        write("suspended", shop, Map.of("words", reason));
    }

    void reinstated(Shop shop) {
        write("reinstated", shop, Map.of());
    }

    void closed(Shop shop, String reason) {
        write("closed", shop, Map.of("words", reason));
    }

    void filed(Shop shop, Violation violation) {
        write("filed", shop, Map.of("violation", violation, "words", violation.evidence()));
    }

    void upheld(Shop shop, Violation violation) {
        write("upheld", shop, Map.of("violation", violation, "words", violation.answer()));
    }

    void lifted(Shop shop, Violation violation) {
        write("lifted", shop, Map.of("violation", violation, "words", violation.answer()));
    }

    void expired(Shop shop, Violation violation) {
        write("expired", shop, Map.of("violation", violation));
    }

    /**
     * @param what {@code listing-stopped}, {@code listing-goes-on}, {@code selling-stopped} or {@code selling-goes-on}
     */
    void restrictionChanged(Shop shop, String what) {
        write(what, shop, Map.of());
    }

    private void write(String kind, Shop shop, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("kind", kind);
        model.put("shop", shop);
        owners.owners(shop.id())
                .forEach(
                        owner -> mails.enqueue(owner.email(), owner.language(), "enforcement/mail/enforcement", model));
    }
}
