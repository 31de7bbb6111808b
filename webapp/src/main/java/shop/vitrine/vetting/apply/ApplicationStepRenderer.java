package shop.vitrine.vetting.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.vetting.ApplicationEditing;
import shop.vitrine.vetting.SellerApplication;
import shop.vitrine.vetting.StepSummary;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.vetting.documents.ApplicationDocuments;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.vetting.form.ApplicationAnswers;
import shop.vitrine.vetting.form.ApplicationField;
import shop.vitrine.vetting.form.ApplicationStep;
import shop.vitrine.vetting.form.SellerCountries;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

/** The page of a step, as saved or as typed with its errors. */
@RequestScoped
class ApplicationStepRenderer {
    @Inject
    ApplicationEditing editing;

    @Inject
    ApplicationDocuments documents;

    @Inject
    Current current;

    @Inject
    CurrentLanguage language;

    /** @param rows minimum number of owner rows */
    Page saved(SellerApplication application, ApplicationStep step, int rows) {
        ApplicationAnswers answers = editing.answers(application);
        return page(application, step, answers, Problems.NONE, null, rows);
    }

    Page typed(
            SellerApplication application,
            ApplicationStep step,
            Map<String, String> typed,
            Problems problems,
            String page) {
        ApplicationAnswers answers = editing.answers(application).with(step, typed);
        return page(application, step, answers, problems, page, 0);
    }

    /** @param saved what another page wrote meanwhile */
    Outdated outdated(
            SellerApplication application, ApplicationStep step, Map<String, String> typed, Map<String, String> saved) {
        Conflict conflict = Conflict.in(language.locale());
        for (ApplicationField field : step.fields())
            conflict = conflict.compare(
                    Messages.text(language.locale(), "vetting.field." + field.code()),
                    saved.get(field.code()),
                    typed.get(field.code()));
        return new Outdated(typed(application, step, typed, Problems.NONE, null), conflict);
    }

    private Page page(
            SellerApplication application,
            ApplicationStep step,
            ApplicationAnswers answers,
            Problems problems,
            String page,
            int rows) {
        List<ApplicationDocument> latest = documents.current(application);
        Map<String, String> reasons = application.reasons();
        return Page.of("vetting/step")
                .with("application", application)
                .with("step", step)
                .with("kinds", ApplicantKind.values())
                .with("progress", StepProgress.of(application.kind(), step, editing.incompleteSteps(application)))
                .with("questions", questions(step, answers, reasons))
                .with("owners", BeneficialOwnerRow.of(answers.in(ApplicationStep.OWNERS), rows))
                .with("noOwners", answers.of("noOwners") != null)
                .with("ownersReason", reasons.get("owners"))
                .with("document", of(latest, step))
                .with(
                        "documentReason",
                        step.document() == null
                                ? null
                                : reasons.get(step.document().code()))
                .with(
                        "summary",
                        step == ApplicationStep.REVIEW
                                ? StepSummary.of(application.kind(), answers, latest, reasons, language.locale())
                                : List.of())
                .with("unfinished", step == ApplicationStep.REVIEW ? editing.unfinished(application) : null)
                .with("previous", application.kind().previous(step))
                .with("countries", SellerCountries.in(language.locale()))
                .with("problems", problems)
                .with(
                        "version",
                        Version.of(
                                new Version(editing.answers(application).lastWriter(step)),
                                new Version(page == null ? IdGenerator.next() : page)));
    }

    private static List<ApplicationFieldView> questions(
            ApplicationStep step, ApplicationAnswers answers, Map<String, String> reasons) {
        return step.fields().stream()
                .map(field -> ApplicationFieldView.of(field, answers.texts(), reasons))
                .toList();
    }

    private static ApplicationDocument of(List<ApplicationDocument> all, ApplicationStep step) {
        return all.stream()
                .filter(document -> document.purpose() == step.document())
                .findFirst()
                .orElse(null);
    }
}
