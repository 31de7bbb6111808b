package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shop.vitrine.platform.encryption.EnvelopeEncryption;
import shop.vitrine.sellers.BusinessProfiles;
import shop.vitrine.sellers.VatId;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.PostalAddress;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.vetting.form.ApplicationAnswers;
import shop.vitrine.vetting.form.ApplicationField;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;

/** Verbs of vetting admins: each locks the application, refuses outdated pages, and is audited. */
@ApplicationScoped
public class ApplicationReview {
    @Inject
    SellerApplications applications;

    @Inject
    Shops shops;

    @Inject
    BusinessProfiles businesses;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    @Inject
    EnvelopeEncryption encryption;

    /** @param seen the version that the admin's page showed */
    public record ReviewContext(String application, Version seen) {}

    /** @throws NotAllowed if somebody else claimed it meanwhile, or the admin belongs to the shop */
    public Optional<SellerApplication> claim(ReviewContext context) {
        Optional<SellerApplication> found = applications.findForUpdate(context.application());
        found.ifPresent(application -> {
            if (application.shop() != null && shops.isMember(application.shop(), current.personId()))
                throw new NotAllowed(ApplicationRefusal.OWN);
            Map<String, Object> before = state(application);
            application.claim(context.seen(), current.stamp());
            write(application, "application.claimed", before);
        });
        return found;
    }

    public Optional<SellerApplication> release(ReviewContext context) {
        return change(context, "application.released", application -> application.release(current.stamp()));
    }

    public Optional<SellerApplication> check(ReviewContext context, Set<String> items) {
        return change(context, "application.checked", application -> application.check(items, current.stamp()));
    }

    public Optional<SellerApplication> ask(ReviewContext context, Map<String, String> reasons) {
        return change(context, "application.asked", application -> application.ask(reasons, current.stamp()));
    }

    public Optional<SellerApplication> reject(ReviewContext context, String why) {
        return change(context, "application.rejected", application -> application.reject(why, current.stamp()));
    }

    /** The last approval opens the shop. */
    public Optional<SellerApplication> approve(ReviewContext context) {
        return change(context, "application.approved", application -> {
            if (application.approve(current.stamp())) open(application);
        });
    }

    private void open(SellerApplication application) {
        Shop shop = shops.get(application.shop());
        Map<String, Object> before = Map.of("status", shop.status());
        shop.open();
        saveVerifiedBusiness(application, shop);
        audit.write("shop.opened", "shop:" + shop.id(), before, Map.of("status", shop.status()));
    }

    /** Name, address and VAT id for invoices. */
    private void saveVerifiedBusiness(SellerApplication application, Shop shop) {
        ApplicationAnswers answers = application.answers(encryption);
        boolean business = application.kind() == ApplicantKind.BUSINESS;
        String name = answers.of(business ? ApplicationField.LEGAL_NAME : ApplicationField.NAME);
        PostalAddress address = new PostalAddress(
                name,
                answers.of(ApplicationField.STREET),
                null,
                answers.of(ApplicationField.POSTAL_CODE),
                answers.of(ApplicationField.CITY),
                null,
                answers.of(ApplicationField.COUNTRY));
        businesses.lock(shop.id()).setVerifiedBusiness(name, address, business ? vat(answers) : null);
    }

    private static String vat(ApplicationAnswers answers) {
        return VatId.parse(answers.of(ApplicationField.VAT_ID), answers.of(ApplicationField.COUNTRY))
                .orElse(null);
    }

    /** Records that an admin viewed a document, in its own transaction because the page only reads. */
    @Transactional(TxType.REQUIRES_NEW)
    public void logDocumentView(ApplicationDocument document, String page) {
        audit.write(
                "document.seen",
                "application:" + document.application(),
                Map.of("document", document.id(), "purpose", document.purpose(), "page", page));
    }

    private Optional<SellerApplication> change(
            ReviewContext context, String action, java.util.function.Consumer<SellerApplication> verb) {
        Optional<SellerApplication> found = applications.findForUpdate(context.application());
        found.ifPresent(application -> {
            if (context.seen().isNot(application.version())) throw new Outdated();
            Map<String, Object> before = state(application);
            int version = application.version();
            verb.accept(application);
            if (application.version() != version) write(application, action, before);
        });
        return found;
    }

    private void write(SellerApplication application, String action, Map<String, Object> before) {
        audit.write(action, ApplicationEditing.subject(application), before, state(application));
    }

    private Map<String, Object> state(SellerApplication application) {
        Map<String, Object> state = new HashMap<>();
        state.put("status", application.status());
        state.put("claimedBy", application.claimedBy());
        state.put("firstApprovedBy", application.firstApprovedBy());
        state.put("checked", new TreeSet<>(application.checklist().checkedBy(current.personId())));
        if (application.reason() != null) state.put("reason", application.reason());
        if (!application.reasons().isEmpty()) state.put("asked", application.reasons());
        return state;
    }
}
