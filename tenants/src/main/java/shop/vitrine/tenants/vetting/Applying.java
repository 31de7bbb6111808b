package shop.vitrine.tenants.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.tenants.LocalText;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.Theme;
import shop.vitrine.tenants.audit.Audit;

/** What an applicant does with their application. Each verb runs in the caller's transaction and locks the application. */
@ApplicationScoped
public class Applying {
    @Inject
    Applications applications;

    @Inject
    Documents documents;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Names names;

    @Inject
    Shops shops;

    @Inject
    Audit audit;

    @Inject
    Vault vault;

    /** Begins an application, or says of one that is still open whose it is to be. */
    public Application choose(String person, Kind kind, Instant at) {
        Optional<Application> open = applications.lockedOf(person);
        if (open.isPresent()) {
            open.get().choose(kind);
            return open.get();
        }
        Application application = new Application(person, kind, vault, at);
        applications.add(application);
        audit.write(at, person, "application.begun", subject(application), Map.of(), Map.of("kind", kind));
        return application;
    }

    /**
     * Keeps what was typed in a step, whatever it is.
     *
     * @param page tells the page that was typed in from all others
     * @param seen the page that had written last when this one was made
     * @return what was kept; the answers of another page, unchanged, when that wrote in between
     */
    public Kept keep(Application open, Step step, Map<String, String> typed, String page, String seen) {
        Application application = mine(open);
        Answers before = application.answers(vault);
        String writer = before.writer(step);
        if (!writer.equals(seen) && !writer.equals(page)) return new Kept(before, false);
        Answers after = before.with(step, typed).writtenBy(step, page);
        application.write(after, vault);
        if (step == Step.BANK) fingerprints.keep(application, "iban", after.of(Field.IBAN));
        if (step == Step.PERSON) {
            fingerprints.keep(application, "number", after.of(Field.DOCUMENT_NUMBER));
            fingerprints.keep(application, "tax", after.of(Field.TAX_ID));
        }
        if (step == Step.REPRESENTATIVE)
            fingerprints.keep(application, "number", after.of(Field.REPRESENTATIVE_NUMBER));
        if (step == Step.COMPANY) fingerprints.keep(application, "register", after.of(Field.REGISTER_NUMBER));
        return new Kept(after, true);
    }

    /** @param fresh whether the page had seen what it replaced */
    public record Kept(Answers answers, boolean fresh) {}

    public Answers withoutOwner(Application open, int gone) {
        Application application = mine(open);
        Answers after = application.answers(vault).withoutOwner(gone);
        application.write(after, vault);
        return after;
    }

    public void put(Application open, Purpose purpose, Paper paper, Instant at) {
        Application application = mine(open);
        if (!application.status().isOpen()) throw new NotNow("vetting.submitted.already");
        Document added = documents.put(application, purpose, paper, at);
        audit.write(
                at,
                application.person(),
                "document.added",
                subject(application),
                Map.of(),
                Map.of("document", added.id(), "purpose", purpose, "size", added.size()));
    }

    public void remove(Application open, Purpose purpose, Instant at) {
        Application application = mine(open);
        if (!application.status().isOpen()) throw new NotNow("vetting.submitted.already");
        documents.remove(application, purpose, at);
        audit.write(
                at,
                application.person(),
                "document.removed",
                subject(application),
                Map.of("purpose", purpose),
                Map.of());
    }

    /** The end of an account: what an applicant said and showed goes, that there was an application stays. */
    public void forget(String person) {
        for (Application application : applications.all(person)) {
            application.forget(vault);
            documents.forget(application);
        }
    }

    public Answers answers(Application application) {
        return application.answers(vault);
    }

    /** What is wrong in a step, by field. */
    public Map<String, String> problems(Application application, Step step, LocalDate today) {
        return problems(application, step, application.answers(vault), purposes(application), today);
    }

    /** The steps in which something is wrong. */
    public Set<Step> wanting(Application application, LocalDate today) {
        Answers answers = application.answers(vault);
        Set<Purpose> shown = purposes(application);
        return application.kind().steps().stream()
                .filter(step ->
                        !problems(application, step, answers, shown, today).isEmpty())
                .collect(Collectors.toSet());
    }

    private Map<String, String> problems(
            Application application, Step step, Answers answers, Set<Purpose> shown, LocalDate today) {
        Map<String, String> found = new LinkedHashMap<>(new Rules(today).problems(step, answers, shown));
        String handle = answers.of(Field.HANDLE);
        if (step == Step.SHOP && !found.containsKey(Field.HANDLE.code()) && !has(application, handle))
            names.problem(handle, application.shop()).ifPresent(key -> found.put(Field.HANDLE.code(), key));
        return found;
    }

    /** What its shop is called already was free when it came to be called so, and has been its own since. */
    private boolean has(Application application, String handle) {
        return application.shop() != null
                && shops.get(application.shop()).handle().equals(handle);
    }

    public Step unfinished(Application application, LocalDate today) {
        return new Rules(today).unfinished(application.kind(), application.answers(vault), purposes(application));
    }

    private Set<Purpose> purposes(Application application) {
        return documents.current(application).stream().map(Document::purpose).collect(Collectors.toSet());
    }

    /**
     * Makes the shop that the application names, or names the one that it made before. It may prepare everything and sells
     * nothing.
     *
     * @return what stands against its handle
     */
    public Optional<String> prepareShop(Application open, Instant at) {
        names.queue();
        Application application = mine(open);
        Answers answers = application.answers(vault);
        Optional<String> taken = names.problem(answers.of(Field.HANDLE), application.shop());
        if (taken.isPresent()) return taken;
        String handle = answers.of(Field.HANDLE);
        String name = answers.of(Field.SHOP_NAME);
        if (application.shop() != null) {
            shops.get(application.shop()).rename(handle, name);
            return Optional.empty();
        }
        String country = Optional.ofNullable(answers.of(Field.COUNTRY)).orElse("NL");
        Shop shop = new Shop(handle, name, new LocalText(name, null, null), country, THEME, at);
        shops.add(shop);
        // Nothing tells the ORM that a member's row rests on the shop's.
        names.flush();
        shops.add(new Member(shop.id(), application.person(), Member.Role.OWNER, at));
        application.prepare(shop.id());
        audit.write(at, application.person(), "shop.prepared", "shop:" + shop.id(), Map.of(), Map.of("handle", handle));
        return Optional.empty();
    }

    private static final Theme THEME =
            new Theme(Theme.Typeface.SANS, "#faf7f2", "#1a1714", "#b5371c", Theme.Corners.SOFT);

    /** @throws NotNow when something is still missing */
    public void submit(Application open, LocalDate today, Instant at) {
        if (unfinished(open, today) != Step.REVIEW) throw new NotNow("vetting.unfinished");
        // What was kept while somebody typed has not made the shop, or has not named it anew.
        prepareShop(open, at).ifPresent(key -> {
            throw new NotNow(key);
        });
        Application application = mine(open);
        if (unfinished(application, today) != Step.REVIEW) throw new NotNow("vetting.unfinished");
        Status before = application.status();
        application.submit(at);
        write(at, application, "application.submitted", before, Map.of("status", application.status()));
    }

    public void appeal(Application rejected, String text, Instant at) {
        Application application = mine(rejected);
        Status before = application.status();
        application.appeal(text, at);
        write(at, application, "application.appealed", before, Map.of("status", application.status(), "appeal", text));
    }

    private Application mine(Application known) {
        return applications.lockedOf(known.person()).orElseThrow();
    }

    private void write(Instant at, Application application, String action, Status before, Map<String, ?> after) {
        audit.write(at, application.person(), action, subject(application), Map.of("status", before), after);
    }

    static String subject(Application application) {
        return "application:" + application.id();
    }
}
