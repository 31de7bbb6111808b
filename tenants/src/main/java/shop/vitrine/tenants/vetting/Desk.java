package shop.vitrine.tenants.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.tenants.PostalAddress;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.VatId;
import shop.vitrine.tenants.audit.Audit;

/**
 * What vetting admins do with an application. Each verb runs in the caller's transaction, makes others who decide wait, is
 * refused when the application is not as the admin saw it, and stands in the audit log.
 */
@ApplicationScoped
public class Desk {
    @Inject
    Applications applications;

    @Inject
    Shops shops;

    @Inject
    Audit audit;

    @Inject
    Vault vault;

    /**
     * Who decides on what.
     *
     * @param admin the admin's id
     * @param seen the version that the admin's page showed
     */
    public record Look(String application, String admin, int seen, Instant at) {}

    /**
     * Takes it, from another admin if that is what this one saw.
     *
     * @throws NotNow when another admin took it meanwhile, or when it is of the admin's own shop
     */
    public Optional<Application> claim(Look look) {
        Optional<Application> found = applications.locked(look.application());
        found.ifPresent(application -> {
            if (application.shop() != null && shops.employs(application.shop(), look.admin()))
                throw new NotNow("vetting.own");
            Map<String, Object> before = state(application);
            application.claim(look.admin(), look.seen(), look.at());
            write(look, application, "application.claimed", before);
        });
        return found;
    }

    public Optional<Application> release(Look look) {
        return change(look, "application.released", one -> one.release(look.admin(), look.at()));
    }

    public Optional<Application> check(Look look, Set<String> items) {
        return change(look, "application.checked", one -> one.check(items, look.admin(), look.at()));
    }

    public Optional<Application> ask(Look look, Map<String, String> reasons) {
        return change(look, "application.asked", one -> one.ask(reasons, look.admin(), look.at()));
    }

    public Optional<Application> reject(Look look, String why) {
        return change(look, "application.rejected", one -> one.reject(why, look.admin(), look.at()));
    }

    /** With the last approval the shop opens. */
    public Optional<Application> approve(Look look) {
        return change(look, "application.approved", one -> {
            if (one.approve(look.admin(), look.at())) open(one, look);
        });
    }

    private void open(Application application, Look look) {
        Shop shop = shops.get(application.shop());
        Map<String, Object> before = Map.of("status", shop.status());
        shop.open();
        prove(application, shop);
        audit.write(
                look.at(), look.admin(), "shop.opened", "shop:" + shop.id(), before, Map.of("status", shop.status()));
    }

    /** Name, address and VAT id, as they will stand on invoices. */
    private void prove(Application application, Shop shop) {
        Answers answers = application.answers(vault);
        boolean business = application.kind() == Kind.BUSINESS;
        String name = answers.of(business ? Field.LEGAL_NAME : Field.NAME);
        PostalAddress address = new PostalAddress(
                name,
                answers.of(Field.STREET),
                null,
                answers.of(Field.POSTAL_CODE),
                answers.of(Field.CITY),
                null,
                answers.of(Field.COUNTRY));
        shops.settings(shop.id()).prove(name, address, business ? vat(answers) : null);
    }

    private static String vat(Answers answers) {
        return VatId.read(answers.of(Field.VAT_ID), answers.of(Field.COUNTRY)).orElse(null);
    }

    /** Notes that an admin saw a document. */
    public void looked(String admin, Document document, String page, Instant at) {
        audit.write(
                at,
                admin,
                "document.seen",
                "application:" + document.application(),
                Map.of(),
                Map.of("document", document.id(), "purpose", document.purpose(), "page", page));
    }

    private Optional<Application> change(Look look, String action, java.util.function.Consumer<Application> verb) {
        Optional<Application> found = applications.locked(look.application());
        found.ifPresent(application -> {
            application.requireVersion(look.seen());
            Map<String, Object> before = state(application);
            verb.accept(application);
            if (application.version() != look.seen()) write(look, application, action, before);
        });
        return found;
    }

    private void write(Look look, Application application, String action, Map<String, Object> before) {
        audit.write(look.at(), look.admin(), action, Applying.subject(application), before, state(application));
    }

    private static Map<String, Object> state(Application application) {
        Map<String, Object> state = new HashMap<>();
        state.put("status", application.status());
        state.put("claimedBy", application.claimedBy());
        state.put("approvedOnceBy", application.approvedOnceBy());
        if (application.reason() != null) state.put("reason", application.reason());
        if (!application.reasons().isEmpty()) state.put("asked", application.reasons());
        return state;
    }
}
