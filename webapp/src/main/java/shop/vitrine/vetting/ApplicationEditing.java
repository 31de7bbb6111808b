package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.platform.encryption.EnvelopeEncryption;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.vetting.documents.ApplicationDocuments;
import shop.vitrine.vetting.documents.DocumentFile;
import shop.vitrine.vetting.duplicates.ApplicationFingerprints;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.vetting.form.ApplicationAnswers;
import shop.vitrine.vetting.form.ApplicationField;
import shop.vitrine.vetting.form.ApplicationStep;
import shop.vitrine.vetting.form.ApplicationValidator;
import shop.vitrine.vetting.form.DocumentPurpose;

/** What applicants do with their application. Each verb locks it. */
@ApplicationScoped
public class ApplicationEditing {
    @Inject
    SellerApplications applications;

    @Inject
    ApplicationDocuments documents;

    @Inject
    ApplicationFingerprints fingerprints;

    @Inject
    HandleAvailability availability;

    @Inject
    Shops shops;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    @Inject
    EnvelopeEncryption encryption;

    /** Starts an application, or changes the kind of one that is still open. */
    public SellerApplication choose(ApplicantKind kind) {
        Optional<SellerApplication> open = applications.ofForUpdate(current.personId());
        if (open.isPresent()) {
            open.get().choose(kind);
            return open.get();
        }
        SellerApplication application = new SellerApplication(current.personId(), kind, encryption, current.now());
        applications.add(application);
        audit.write("application.begun", subject(application), Map.of("kind", kind));
        return application;
    }

    /**
     * Saves a step, valid or not.
     *
     * @param page identifies the browser page
     * @param seen the page that had saved last when this one was made
     * @return what is stored; unchanged if another page saved in between
     */
    public SaveResult save(
            SellerApplication open, ApplicationStep step, Map<String, String> typed, String page, String seen) {
        SellerApplication application = mine(open);
        ApplicationAnswers before = application.answers(encryption);
        String writer = before.lastWriter(step);
        if (!writer.equals(seen) && !writer.equals(page)) return new SaveResult(before, false);
        ApplicationAnswers after = before.with(step, typed).withWriter(step, page);
        application.saveAnswers(after, encryption);
        if (step == ApplicationStep.BANK) fingerprints.save(application, "iban", after.of(ApplicationField.IBAN));
        if (step == ApplicationStep.PERSON) {
            fingerprints.save(application, "number", after.of(ApplicationField.DOCUMENT_NUMBER));
            fingerprints.save(application, "tax", after.of(ApplicationField.TAX_ID));
        }
        if (step == ApplicationStep.REPRESENTATIVE)
            fingerprints.save(application, "number", after.of(ApplicationField.REPRESENTATIVE_NUMBER));
        if (step == ApplicationStep.COMPANY)
            fingerprints.save(application, "register", after.of(ApplicationField.REGISTER_NUMBER));
        return new SaveResult(after, true);
    }

    /** @param fresh whether the page had seen what it replaced */
    public record SaveResult(ApplicationAnswers answers, boolean fresh) {}

    public ApplicationAnswers removeOwner(SellerApplication open, int gone) {
        SellerApplication application = mine(open);
        ApplicationAnswers after = application.answers(encryption).withoutOwner(gone);
        application.saveAnswers(after, encryption);
        return after;
    }

    public void addDocument(SellerApplication open, DocumentPurpose purpose, DocumentFile file) {
        SellerApplication application = mine(open);
        if (!application.status().isOpen()) throw new NotAllowed(ApplicationRefusal.SUBMITTED);
        ApplicationDocument added = documents.replace(application, purpose, file);
        audit.write(
                "document.added",
                subject(application),
                Map.of("document", added.id(), "purpose", purpose, "size", added.size()));
    }

    public void remove(SellerApplication open, DocumentPurpose purpose) {
        SellerApplication application = mine(open);
        if (!application.status().isOpen()) throw new NotAllowed(ApplicationRefusal.SUBMITTED);
        documents.remove(application, purpose);
        audit.write("document.removed", subject(application), Map.of("purpose", purpose), Map.of());
    }

    /** When an account ends, answers and documents are deleted; the application itself remains. */
    public void erase(String person) {
        for (SellerApplication application : applications.all(person)) {
            application.eraseAnswers(encryption);
            documents.deleteAll(application);
        }
    }

    public ApplicationAnswers answers(SellerApplication application) {
        return application.answers(encryption);
    }

    /** Message keys by field. */
    public Map<String, String> problems(SellerApplication application, ApplicationStep step) {
        return problems(application, step, application.answers(encryption), documentPurposes(application));
    }

    /** Steps with errors. */
    public Set<ApplicationStep> incompleteSteps(SellerApplication application) {
        ApplicationAnswers answers = application.answers(encryption);
        Set<DocumentPurpose> shown = documentPurposes(application);
        return application.kind().steps().stream()
                .filter(step -> !problems(application, step, answers, shown).isEmpty())
                .collect(Collectors.toSet());
    }

    private Map<String, String> problems(
            SellerApplication application,
            ApplicationStep step,
            ApplicationAnswers answers,
            Set<DocumentPurpose> shown) {
        Map<String, String> found =
                new LinkedHashMap<>(new ApplicationValidator(current.today()).problems(step, answers, shown));
        String handle = answers.of(ApplicationField.HANDLE);
        if (step == ApplicationStep.SHOP
                && !found.containsKey(ApplicationField.HANDLE.code())
                && !ownsHandle(application, handle))
            availability
                    .problem(handle, application.shop())
                    .ifPresent(
                            refusal -> found.put(ApplicationField.HANDLE.code(), "vetting.refusal." + refusal.code()));
        return found;
    }

    /** A handle that the applicant's own shop has already is not checked again. */
    private boolean ownsHandle(SellerApplication application, String handle) {
        return application.shop() != null
                && shops.get(application.shop()).handle().equals(handle);
    }

    public ApplicationStep unfinished(SellerApplication application) {
        return new ApplicationValidator(current.today())
                .unfinished(application.kind(), application.answers(encryption), documentPurposes(application));
    }

    private Set<DocumentPurpose> documentPurposes(SellerApplication application) {
        return documents.current(application).stream()
                .map(ApplicationDocument::purpose)
                .collect(Collectors.toSet());
    }

    /**
     * Creates or renames the shop, which may not sell yet.
     *
     * @return what is wrong with the handle
     */
    public Optional<ApplicationRefusal> prepareShop(SellerApplication open) {
        availability.queue();
        SellerApplication application = mine(open);
        ApplicationAnswers answers = application.answers(encryption);
        Optional<ApplicationRefusal> taken =
                availability.problem(answers.of(ApplicationField.HANDLE), application.shop());
        if (taken.isPresent()) return taken;
        String handle = answers.of(ApplicationField.HANDLE);
        String name = answers.of(ApplicationField.SHOP_NAME);
        if (application.shop() != null) {
            shops.get(application.shop()).rename(handle, name);
            return Optional.empty();
        }
        String country =
                Optional.ofNullable(answers.of(ApplicationField.COUNTRY)).orElse("NL");
        Shop shop = new Shop(handle, name, country, current.now());
        shops.add(shop);
        // The ORM does not know that the member row references the shop.
        availability.flush();
        shops.add(new Member(shop.id(), application.person(), Member.Role.OWNER, current.now()));
        application.assignShop(shop.id());
        audit.write("shop.prepared", "shop:" + shop.id(), Map.of("handle", handle));
        return Optional.empty();
    }

    /** @throws NotAllowed if something is missing */
    public void submit(SellerApplication open) {
        if (unfinished(open) != ApplicationStep.REVIEW) throw new NotAllowed(ApplicationRefusal.UNFINISHED);
        // Autosave does not create or rename the shop.
        prepareShop(open).ifPresent(refusal -> {
            throw new NotAllowed(refusal);
        });
        SellerApplication application = mine(open);
        if (unfinished(application) != ApplicationStep.REVIEW) throw new NotAllowed(ApplicationRefusal.UNFINISHED);
        ApplicationStatus before = application.status();
        application.submit(current.now());
        write(application, "application.submitted", before, Map.of("status", application.status()));
    }

    public void appeal(SellerApplication rejected, String text) {
        SellerApplication application = mine(rejected);
        ApplicationStatus before = application.status();
        application.appeal(text, current.now());
        write(application, "application.appealed", before, Map.of("status", application.status(), "appeal", text));
    }

    private SellerApplication mine(SellerApplication known) {
        return applications.ofForUpdate(known.person()).orElseThrow();
    }

    private void write(SellerApplication application, String action, ApplicationStatus before, Map<String, ?> after) {
        audit.write(action, subject(application), Map.of("status", before), after);
    }

    static String subject(SellerApplication application) {
        return "application:" + application.id();
    }
}
