package shop.vitrine.vetting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.vetting.documents.ApplicationDocument;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.vetting.form.ApplicationAnswers;
import shop.vitrine.vetting.form.ApplicationField;
import shop.vitrine.vetting.form.ApplicationStep;
import shop.vitrine.vetting.form.SellerCountries;

/** A step's answers, for reading; {@code asked} is the code of the requested document, or null. */
public record StepSummary(
        ApplicationStep step,
        List<AnswerRow> lines,
        List<String> owners,
        ApplicationDocument document,
        String asked,
        Map<String, String> reasons) {
    /** @param value null when missing */
    public record AnswerRow(String code, String value) {}

    public static List<StepSummary> of(
            ApplicantKind kind,
            ApplicationAnswers answers,
            List<ApplicationDocument> documents,
            Map<String, String> reasons,
            Locale language) {
        List<StepSummary> all = new ArrayList<>();
        for (ApplicationStep step : kind.steps()) {
            if (step == ApplicationStep.KIND || step == ApplicationStep.REVIEW) continue;
            List<AnswerRow> lines = step.fields().stream()
                    .filter(field -> !field.isOptional() || answers.of(field) != null)
                    .map(field -> new AnswerRow(field.code(), format(field, answers.of(field), language)))
                    .toList();
            ApplicationDocument document = documents.stream()
                    .filter(applicationDocument -> applicationDocument.purpose() == step.document())
                    .findFirst()
                    .orElse(null);
            String asked = step.document() == null ? null : step.document().code();
            all.add(new StepSummary(
                    step,
                    lines,
                    step == ApplicationStep.OWNERS ? owners(answers, language) : List.of(),
                    document,
                    asked,
                    reasons));
        }
        return all;
    }

    private static List<String> owners(ApplicationAnswers answers, Locale language) {
        return answers.owners().stream()
                .map(owner -> Stream.of(
                                owner.name(),
                                formatDate(owner.birthDate(), language),
                                owner.country() == null ? null : SellerCountries.name(owner.country(), language),
                                owner.share() == null ? null : owner.share() + " %")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String format(ApplicationField field, String value, Locale language) {
        if (value == null) return null;
        return switch (field) {
            case COUNTRY -> SellerCountries.name(value, language);
            case IBAN -> value.replaceAll("\\s", "").replaceAll("(.{4})(?!$)", "$1 ");
            case HANDLE -> "@" + value;
            case BIRTH_DATE, DOCUMENT_EXPIRY, LICENCE_EXPIRY, REPRESENTATIVE_EXPIRY -> formatDate(value, language);
            default -> value;
        };
    }

    private static String formatDate(String typed, Locale language) {
        if (typed == null) return null;
        try {
            return LocalDate.parse(typed)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    public List<String> codes() {
        return RequestedCorrection.codes(step);
    }

    public String labelOf(String code) {
        return RequestedCorrection.label(step, code);
    }

    public boolean isAboutOwners() {
        return step == ApplicationStep.OWNERS;
    }
}
