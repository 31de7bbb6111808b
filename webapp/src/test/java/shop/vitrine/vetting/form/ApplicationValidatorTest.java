package shop.vitrine.vetting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationValidatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final ApplicationValidator rules = new ApplicationValidator(TODAY);

    private static Map<String, String> person() {
        return new HashMap<>(Map.of(
                "name", "Mara Lind",
                "birthDate", "1990-05-31",
                "street", "Damrak 1",
                "postalCode", "1012 AB",
                "city", "Amsterdam",
                "country", "NL",
                "taxId", "123456782",
                "documentNumber", "SPECI2014",
                "documentExpiry", "2030-01-01"));
    }

    private Map<String, String> problems(
            ApplicationStep step, Map<String, String> typed, DocumentPurpose... documents) {
        return rules.problems(step, ApplicationAnswers.NONE.with(step, typed), Set.of(documents));
    }

    private String problem(String field, String value) {
        Map<String, String> typed = person();
        typed.put(field, value);
        return problems(ApplicationStep.PERSON, typed, DocumentPurpose.IDENTITY).get(field);
    }

    @Test
    void aWholePersonIsGood() {
        assertThat(problems(ApplicationStep.PERSON, person(), DocumentPurpose.IDENTITY))
                .isEmpty();
    }

    @Test
    void asksForWhatIsMissingAndForTheDocument() {
        assertThat(problems(ApplicationStep.PERSON, Map.of()))
                .hasSize(ApplicationStep.PERSON.fields().size() + 1)
                .containsEntry("identity", "vetting.document.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-27,",
        "27.11.2008,",
        "2008-11-28,vetting.young",
        "28-11-2008,vetting.young",
        "2027-01-01,vetting.date",
        "1890-01-01,vetting.date",
        "31.2.1990,vetting.date",
        "soon,vetting.date"
    })
    void oneMayBeginOnOnesEighteenthBirthday(String born, String problem) {
        assertThat(problem("birthDate", born)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27,", "2026-11-26,vetting.expired", "never,vetting.date"})
    void aDocumentIsGoodUntilTheEndOfItsDay(String until, String problem) {
        assertThat(problem("documentExpiry", until)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "NL,123456782,true",
        "NL,123456789,false",
        "NL,000000000,false",
        "DE,36574261809,true",
        "DE,36574261808,false",
        "FR,1234567890123,true",
        "FR,12,false"
    })
    void knowsTaxNumbers(String country, String number, boolean good) {
        assertThat(IdentifierValidator.isTaxNumber(number, country)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "NL,NL123456789B01,true",
        "NL,nl 1234.56.789.B01,true",
        "NL,DE123456789,false",
        "DE,DE123456789,true",
        "GR,EL123456789,true",
        "US,US12,false"
    })
    void knowsVatIds(String country, String number, boolean good) {
        assertThat(IdentifierValidator.isVatId(number, country)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "NL91ABNA0417164300,true",
        "nl91 abna 0417 1643 00,true",
        "NL92ABNA0417164300,false",
        "DE89370400440532013000,true",
        "XX00,false"
    })
    void checksIbans(String iban, boolean good) {
        assertThat(IdentifierValidator.isIban(iban)).isEqualTo(good);
    }

    @Test
    void ownersAreNamedOrThereAreNone() {
        assertThat(problems(ApplicationStep.OWNERS, Map.of())).containsEntry("noOwners", "vetting.owners.none");
        assertThat(problems(ApplicationStep.OWNERS, Map.of("noOwners", "true"))).isEmpty();
        Map<String, String> owner = Map.of(
                "owner.0.name",
                "Mara",
                "owner.0.birthDate",
                "1990-05-31",
                "owner.0.country",
                "NL",
                "owner.0.share",
                "30");
        assertThat(problems(ApplicationStep.OWNERS, owner)).isEmpty();
        Map<String, String> both = new HashMap<>(owner);
        both.put("noOwners", "true");
        assertThat(problems(ApplicationStep.OWNERS, both)).containsEntry("noOwners", "vetting.owners.both");
    }

    @Test
    void sharesAreMoreThanAQuarterAndTogetherNotMoreThanAll() {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < 2; i++)
            typed.putAll(Map.of(
                    "owner." + i + ".name",
                    "Mara",
                    "owner." + i + ".birthDate",
                    "1990-05-31",
                    "owner." + i + ".country",
                    "NL",
                    "owner." + i + ".share",
                    i == 0 ? "25" : "70"));
        assertThat(problems(ApplicationStep.OWNERS, typed)).containsOnlyKeys("owner.0.share");
        typed.putAll(Map.of("owner.0.share", "30", "owner.1.share", "80"));
        assertThat(problems(ApplicationStep.OWNERS, typed)).containsEntry("owner.1.share", "vetting.owners.sum");
    }

    @Test
    void anOwnerThatGoesLeavesNoGap() {
        ApplicationAnswers three = ApplicationAnswers.NONE.with(
                ApplicationStep.OWNERS, Map.of("owner.0.name", "A", "owner.1.name", "B", "owner.2.name", "C"));
        assertThat(three.withoutOwner(1).owners())
                .extracting(BeneficialOwner::name)
                .containsExactly("A", "C");
    }

    @Test
    void aStepKeepsOnlyItsOwnAnswers() {
        assertThat(ApplicationAnswers.NONE
                        .with(ApplicationStep.BANK, Map.of("iban", "x", "taxId", "y", "writer.bank", "z"))
                        .texts())
                .containsOnlyKeys("iban");
    }
}
