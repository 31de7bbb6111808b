package shop.vitrine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.vitrine.platform.MarketClock;

/** Who knows whom, and which names are not used. */
class ArchitectureTest {
    private static final int MAX_PARTS = 7;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("shop.vitrine");

    @Test
    void packagesKnowOnlyWhatTheyStandOn() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : CLASSES)
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(other -> other.getPackageName().startsWith("shop.vitrine."))
                    .filter(other -> !Arrows.mayKnow(domain(one), domain(other)))
                    .forEach(other -> wrong.add(domain(one) + " → " + domain(other) + " (" + one.getSimpleName() + " → "
                            + other.getSimpleName() + ")"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItStandsOn() {
        assertThat(CLASSES.stream().map(ArchitectureTest::domain).distinct()).allMatch(Arrows::isDeclared);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("shop.vitrine.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void aResourceHidesNoSecondNoun() {
        List<String> large = CLASSES.stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .filter(one -> one.getMethods().stream()
                                .filter(ArchitectureTest::answers)
                                .count()
                        > 6)
                .map(JavaClass::getName)
                .toList();
        assertThat(large).isEmpty();
    }

    private static boolean answers(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    /** A type with more hides a record, as an address or the range of a price. */
    @Test
    void nothingHasMoreThanSevenParts() {
        assertThat(CLASSES.stream()
                        .flatMap(one -> one.getCodeUnits().stream())
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> unit.getParameters().size() > MAX_PARTS)
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    @Test
    void theMarketGoesByItsClock() {
        DescribedPredicate<JavaClass> market = nameMatching("shop\\.vitrine\\.(local|search)\\..*")
                .<JavaClass>forSubtype()
                .or(type(MarketClock.class));
        noClasses()
                .that(DescribedPredicate.not(market))
                .should()
                .callMethod(Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    void nothingIsSaidToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("shop.vitrine.local..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    private static String domain(JavaClass one) {
        String[] names = one.getPackageName().split("\\.");
        return Stream.of(names).skip(2).findFirst().orElse("");
    }
}
