package shop.vitrine.vetting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Persons;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Page;
import shop.vitrine.tenants.Shops;
import shop.vitrine.tenants.vetting.Answers;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.ApplicationEvent;
import shop.vitrine.tenants.vetting.Applying;
import shop.vitrine.tenants.vetting.Document;
import shop.vitrine.tenants.vetting.Documents;
import shop.vitrine.tenants.vetting.Fingerprints;
import shop.vitrine.tenants.vetting.Status;

/** The page on which an admin looks at an application and decides. */
@RequestScoped
class Workbench {
    @Inject
    Applying applying;

    @Inject
    Documents documents;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    MarketClock clock;

    Page page(Application application, Viewer viewer, Typed typed) {
        String admin = visitor.personId().orElseThrow();
        Answers answers = applying.answers(application);
        List<Document> current = viewer.documents().stream()
                .filter(one -> one.replacedAt() == null)
                .toList();
        Map<String, String> names = names(application);
        List<ApplicationEvent> missed = application.events().stream()
                .filter(event -> typed.seen() >= 0 && event.version() > typed.seen())
                .toList();
        boolean done = missed.isEmpty() && !typed.problems().any();
        return Page.of("vetting/workbench")
                .with("application", application)
                .with("shop", application.shop() == null ? null : shops.get(application.shop()))
                .with("viewer", viewer)
                .with(
                        "summary",
                        Summary.of(application.kind(), answers, current, application.reasons(), language.locale()))
                .with("duplicates", fingerprints.of(application))
                .with("names", names)
                .with("holder", names.get(application.claimedBy()))
                .with("mine", admin.equals(application.claimedBy()))
                .with("checked", typed.items() == null ? application.checklist().checkedBy(admin) : typed.items())
                .with("second", application.approvedOnceBy() == null ? null : names.get(application.approvedOnceBy()))
                .with("age", Age.of(application.submittedAt(), clock.now()))
                .with("base", "/admin/applications/" + application.id())
                .with("reviewing", application.status() == Status.IN_REVIEW)
                .with("said", done ? "vetting.checklist.saved" : "vetting.stale")
                .with("typed", typed)
                .with("missed", missed)
                .with("problems", typed.problems());
    }

    Viewer viewer(Application application, String document, String page, String zoom) {
        return Viewer.of(application.id(), documents.all(application), document, page, zoom);
    }

    private Map<String, String> names(Application application) {
        return persons.names(Stream.concat(
                        application.events().stream().map(ApplicationEvent::person),
                        Stream.of(application.person(), application.claimedBy(), application.approvedOnceBy()))
                .toList());
    }
}
