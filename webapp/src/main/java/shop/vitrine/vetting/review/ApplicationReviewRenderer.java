package shop.vitrine.vetting.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.accounts.Persons;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;
import shop.vitrine.vetting.ApplicationEditing;
import shop.vitrine.vetting.ApplicationEvent;
import shop.vitrine.vetting.ApplicationStatus;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.StepSummary;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.vetting.documents.ApplicationDocuments;
import shop.vitrine.vetting.duplicates.ApplicationFingerprints;
import shop.vitrine.vetting.form.ApplicationAnswers;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Formats;
import shop.vitrine.web.language.Messages;

/** The page where an admin reviews an application. */
@RequestScoped
class ApplicationReviewRenderer {
    @Inject
    ApplicationEditing editing;

    @Inject
    ApplicationDocuments documents;

    @Inject
    ApplicationFingerprints fingerprints;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    CurrentLanguage language;

    @Inject
    Current current;

    Page page(SellerApplication application, DocumentViewer viewer, DecisionInput input) {
        String admin = current.personId();
        ApplicationAnswers answers = editing.answers(application);
        List<ApplicationDocument> latest = viewer.documents().stream()
                .filter(document -> document.replacedAt() == null)
                .toList();
        Map<String, String> names = names(application);
        return Page.of("vetting/review")
                .with("application", application)
                .with("shop", application.shop() == null ? null : shops.get(application.shop()))
                .with("viewer", viewer)
                .with(
                        "summary",
                        StepSummary.of(application.kind(), answers, latest, application.reasons(), language.locale()))
                .with("duplicates", fingerprints.of(application))
                .with("names", names)
                .with("holder", names.get(application.claimedBy()))
                .with("mine", admin.equals(application.claimedBy()))
                .with("checked", input.items() == null ? application.checklist().checkedBy(admin) : input.items())
                .with("second", application.firstApprovedBy() == null ? null : names.get(application.firstApprovedBy()))
                .with("age", WaitingTime.of(application.submittedAt(), current.now()))
                .with("base", "/admin/applications/" + application.id())
                .with("reviewing", isReviewing(application))
                .with("typed", input)
                .with("problems", input.problems());
    }

    /** What others did since this version, and what was typed but no longer has a field. */
    Conflict conflict(SellerApplication application, Version seen, DecisionInput input) {
        Formats formats = new Formats(language.locale());
        Map<String, String> names = names(application);
        Conflict conflict = Conflict.in(language.locale());
        for (ApplicationEvent event : application.events()) {
            if (event.version() <= seen.number().orElse(0)) continue;
            String who = names.get(event.person()) + ", " + formats.time(event.at());
            conflict = conflict.theirs(
                    text("vetting.event." + event.what()), event.note() == null ? who : who + ": " + event.note());
        }
        if (isReviewing(application) && current.personId().equals(application.claimedBy())) return conflict;
        conflict = conflict.mine(text("web.reason"), input.rejection());
        for (String reason : input.reasons().values()) conflict = conflict.mine(text("vetting.ask.reason"), reason);
        return conflict.noRetry();
    }

    private static boolean isReviewing(SellerApplication application) {
        return application.status() == ApplicationStatus.IN_REVIEW;
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }

    DocumentViewer viewer(SellerApplication application, String document, String page, String zoom) {
        return DocumentViewer.of(application.id(), documents.all(application), document, page, zoom);
    }

    private Map<String, String> names(SellerApplication application) {
        return persons.names(Stream.concat(
                        application.events().stream().map(ApplicationEvent::person),
                        Stream.of(application.person(), application.claimedBy(), application.firstApprovedBy()))
                .toList());
    }
}
