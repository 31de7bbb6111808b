package shop.vitrine.vetting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import shop.vitrine.house.MarketClock;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.Ids;
import shop.vitrine.tenants.vetting.Answers;
import shop.vitrine.tenants.vetting.Application;
import shop.vitrine.tenants.vetting.Applying;
import shop.vitrine.tenants.vetting.Document;
import shop.vitrine.tenants.vetting.Documents;
import shop.vitrine.tenants.vetting.Kind;
import shop.vitrine.tenants.vetting.Step;

/** The page of a step, as it is saved, or as it was typed with what is wrong. */
@RequestScoped
class StepPages {
    @Inject
    Applying applying;

    @Inject
    Documents documents;

    @Inject
    MarketClock clock;

    @Inject
    Language language;

    /** @param rows how many owners there is room for, at least */
    Page saved(Application application, Step step, int rows) {
        Answers answers = applying.answers(application);
        return page(application, step, answers, Map.of(), Problems.NONE, null, rows);
    }

    /** @param saved what another page wrote meanwhile; empty for nothing */
    Page typed(
            Application application,
            Step step,
            Map<String, String> typed,
            Map<String, String> saved,
            Problems problems,
            String page) {
        Answers answers = applying.answers(application).with(step, typed);
        return page(application, step, answers, saved, problems, page, 0);
    }

    private Page page(
            Application application,
            Step step,
            Answers answers,
            Map<String, String> saved,
            Problems problems,
            String page,
            int rows) {
        List<Document> current = documents.current(application);
        Map<String, String> reasons = application.reasons();
        return Page.of("vetting/step")
                .with("application", application)
                .with("step", step)
                .with("kinds", Kind.values())
                .with("progress", Progress.of(application.kind(), step, applying.wanting(application, clock.today())))
                .with("questions", questions(step, answers, saved, reasons))
                .with("owners", OwnerRow.of(answers.in(Step.OWNERS), rows))
                .with("noOwners", answers.of("noOwners") != null)
                .with("ownersReason", reasons.get("owners"))
                .with("document", of(current, step))
                .with(
                        "documentReason",
                        step.document() == null
                                ? null
                                : reasons.get(step.document().code()))
                .with(
                        "summary",
                        step == Step.REVIEW
                                ? Summary.of(application.kind(), answers, current, reasons, language.locale())
                                : List.of())
                .with("unfinished", step == Step.REVIEW ? applying.unfinished(application, clock.today()) : null)
                .with("previous", application.kind().previous(step))
                .with("countries", Countries.in(language.locale()))
                .with("problems", problems)
                .with("page", page == null ? Ids.next() : page)
                .with("seen", applying.answers(application).writer(step));
    }

    private static List<Question> questions(
            Step step, Answers answers, Map<String, String> saved, Map<String, String> reasons) {
        return step.fields().stream()
                .map(field -> Question.of(field, answers.texts(), saved, reasons))
                .toList();
    }

    private static Document of(List<Document> all, Step step) {
        return all.stream()
                .filter(document -> document.purpose() == step.document())
                .findFirst()
                .orElse(null);
    }
}
