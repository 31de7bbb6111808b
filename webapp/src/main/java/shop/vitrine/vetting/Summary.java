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
import shop.vitrine.tenants.vetting.Answers;
import shop.vitrine.tenants.vetting.Document;
import shop.vitrine.tenants.vetting.Field;
import shop.vitrine.tenants.vetting.Kind;
import shop.vitrine.tenants.vetting.Step;

/**
 * All that was said in one step, to be read.
 *
 * @param document what was handed in there, or null
 * @param asked code of the document that is asked for there, or null
 */
public record Summary(
        Step step,
        List<Line> lines,
        List<String> owners,
        Document document,
        String asked,
        Map<String, String> reasons) {
    /** @param value as it is read, or null when it is missing */
    public record Line(String code, String value) {}

    static List<Summary> of(
            Kind kind, Answers answers, List<Document> documents, Map<String, String> reasons, Locale language) {
        List<Summary> all = new ArrayList<>();
        for (Step step : kind.steps()) {
            if (step == Step.KIND || step == Step.REVIEW) continue;
            List<Line> lines = step.fields().stream()
                    .filter(field -> !field.isOptional() || answers.of(field) != null)
                    .map(field -> new Line(field.code(), readable(field, answers.of(field), language)))
                    .toList();
            Document document = documents.stream()
                    .filter(one -> one.purpose() == step.document())
                    .findFirst()
                    .orElse(null);
            String asked = step.document() == null ? null : step.document().code();
            all.add(new Summary(
                    step,
                    lines,
                    step == Step.OWNERS ? owners(answers, language) : List.of(),
                    document,
                    asked,
                    reasons));
        }
        return all;
    }

    private static List<String> owners(Answers answers, Locale language) {
        return answers.owners().stream()
                .map(owner -> Stream.of(
                                owner.name(),
                                dated(owner.birthDate(), language),
                                owner.country() == null ? null : Countries.name(owner.country(), language),
                                owner.share() == null ? null : owner.share() + " %")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String readable(Field field, String value, Locale language) {
        if (value == null) return null;
        return switch (field) {
            case COUNTRY -> Countries.name(value, language);
            case IBAN -> value.replaceAll("\\s", "").replaceAll("(.{4})(?!$)", "$1 ");
            case HANDLE -> "@" + value;
            case BIRTH_DATE, DOCUMENT_EXPIRY, LICENCE_EXPIRY, REPRESENTATIVE_EXPIRY -> dated(value, language);
            default -> value;
        };
    }

    /** A day as people write it; what is none stays as it was typed. */
    private static String dated(String typed, Locale language) {
        if (typed == null) return null;
        try {
            return LocalDate.parse(typed)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    /** Everything here that can be asked about. */
    public List<String> codes() {
        return Reason.codes(step);
    }

    /** The message key of what it is called. */
    public String labelOf(String code) {
        return Reason.label(step, code);
    }

    public boolean isAboutOwners() {
        return step == Step.OWNERS;
    }
}
