package shop.vitrine.vetting.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.vetting.HandleAvailability;

/** Validates an application before submission, except whether its handle is free ({@link HandleAvailability}). */
public record ApplicationValidator(LocalDate today) {
    private static final int OF_AGE = 18;
    private static final int OLDEST = 120;

    /** Message keys by code of field, document or owner; in the order of the form. */
    public Map<String, String> problems(
            ApplicationStep step, ApplicationAnswers answers, Set<DocumentPurpose> documents) {
        Map<String, String> found = new LinkedHashMap<>();
        for (ApplicationField field : step.fields())
            problem(field, answers).ifPresent(key -> found.put(field.code(), key));
        if (step == ApplicationStep.OWNERS) owners(answers, found);
        if (step.document() != null && !documents.contains(step.document()))
            found.put(step.document().code(), "vetting.document.missing");
        return found;
    }

    /** The first step with a problem; REVIEW if there is none. */
    public ApplicationStep unfinished(ApplicantKind kind, ApplicationAnswers answers, Set<DocumentPurpose> documents) {
        return kind.steps().stream()
                .filter(step -> !problems(step, answers, documents).isEmpty())
                .findFirst()
                .orElse(ApplicationStep.REVIEW);
    }

    private Optional<String> problem(ApplicationField field, ApplicationAnswers answers) {
        String typed = answers.of(field);
        if (typed == null) return field.isOptional() ? Optional.empty() : Optional.of("vetting.missing");
        if (typed.length() > field.longest()) return Optional.of("web.too-long");
        String country = answers.of(ApplicationField.COUNTRY);
        return switch (field) {
            case BIRTH_DATE -> age(typed);
            case DOCUMENT_EXPIRY, LICENCE_EXPIRY, REPRESENTATIVE_EXPIRY -> expiry(typed);
            case COUNTRY -> unless(IdentifierValidator.countries().contains(typed), "web.address.country.missing");
            case POSTAL_CODE -> unless(IdentifierValidator.isPostalCode(typed, country), "vetting.postal");
            case TAX_ID -> unless(IdentifierValidator.isTaxNumber(typed, country), "vetting.tax");
            case DOCUMENT_NUMBER, REPRESENTATIVE_NUMBER ->
                unless(IdentifierValidator.isDocumentNumber(typed), "vetting.number");
            case REGISTER_NUMBER -> unless(IdentifierValidator.isRegisterNumber(typed, country), "vetting.register");
            case VAT_ID -> unless(IdentifierValidator.isVatId(typed, country), "vetting.vat");
            case IBAN -> unless(IdentifierValidator.isIban(typed), "vetting.iban");
            case HANDLE -> handle(typed);
            case SHOP_NAME -> unless(!HandleValidator.isReserved(typed), "vetting.name.reserved");
            default -> unless(typed.codePoints().anyMatch(Character::isLetterOrDigit), "vetting.missing");
        };
    }

    private static Optional<String> handle(String typed) {
        if (!HandleValidator.isWellFormed(typed)) return Optional.of("vetting.handle.form");
        return unless(!HandleValidator.isReserved(typed), "vetting.handle.reserved");
    }

    private Optional<String> age(String typed) {
        Optional<LocalDate> born = DateParser.typed(typed);
        if (born.isEmpty() || born.get().isAfter(today) || born.get().isBefore(today.minusYears(OLDEST)))
            return Optional.of("vetting.date");
        return unless(!born.get().plusYears(OF_AGE).isAfter(today), "vetting.young");
    }

    /** A document is valid through its expiry date. */
    public Optional<String> expiry(String typed) {
        Optional<LocalDate> day = DateParser.typed(typed);
        if (day.isEmpty()) return Optional.of("vetting.date");
        return unless(!day.get().isBefore(today), "vetting.expired");
    }

    private void owners(ApplicationAnswers answers, Map<String, String> found) {
        List<BeneficialOwner> owners = answers.owners();
        boolean none = answers.of(BeneficialOwner.NONE) != null;
        if (owners.isEmpty() != none)
            found.put(BeneficialOwner.NONE, none ? "vetting.owners.both" : "vetting.owners.none");
        int sum = 0;
        for (int i = 0; i < owners.size(); i++) {
            BeneficialOwner owner = owners.get(i);
            if (owner.name() == null) found.put(BeneficialOwner.field(i, "name"), "vetting.missing");
            String born = owner.birthDate();
            if (born == null
                    || DateParser.typed(born).filter(day -> day.isBefore(today)).isEmpty())
                found.put(BeneficialOwner.field(i, "birthDate"), born == null ? "vetting.missing" : "vetting.date");
            if (owner.country() == null) found.put(BeneficialOwner.field(i, "country"), "vetting.missing");
            int share = share(owner.share());
            if (share <= 25 || share > 100) found.put(BeneficialOwner.field(i, "share"), "vetting.owners.share");
            sum += share;
        }
        if (sum > 100) found.putIfAbsent(BeneficialOwner.field(owners.size() - 1, "share"), "vetting.owners.sum");
    }

    private static int share(String typed) {
        String digits = typed == null ? "" : typed.replace("%", "").strip();
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    }

    private static Optional<String> unless(boolean good, String key) {
        return good ? Optional.empty() : Optional.of(key);
    }
}
