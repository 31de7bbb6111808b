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
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.vitrine.media.Pictures;
import shop.vitrine.platform.Job;
import shop.vitrine.platform.MarketClock;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.Endpoint;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;

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

    /** A longer list hides a record, such as an address or price range. */
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
    void aResourceSaysWhatItIs() {
        assertThat(names(type -> type.isAnnotatedWith(Path.class)
                        && !(type.getSimpleName().endsWith("Resource")
                                && (type.isAnnotatedWith(Screen.class) || type.isAnnotatedWith(Endpoint.class)))))
                .isEmpty();
    }

    /** Or it states its transactions. Pictures are files rather than rows. */
    @Test
    void aCollectionIsARepository() {
        Set<String> plurals = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .forEach(type ->
                        plurals.add(type.getName().replaceFirst("y$", "ie").replaceFirst("s$", "se") + "s"));
        plurals.remove(Pictures.class.getName());
        assertThat(names(type -> plurals.contains(type.getName())
                        && !type.isInterface()
                        && type.getModifiers().stream().noneMatch(JavaModifier.FINAL::equals)
                        && !type.isAnnotatedWith(Repository.class)
                        && !type.isAnnotatedWith(Transactional.class)))
                .isEmpty();
    }

    /** In {@code web.http}. The operator's client is outside of the market. */
    @Test
    void addressesAreWrittenInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("shop.vitrine.web.http", "shop.vitrine.local..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(URLEncoder.class, URLDecoder.class, UriBuilder.class)
                .check(CLASSES);
    }

    /** The page of an open document is no page of a list. */
    @Test
    void aPageOfAListIsReadByItsQuery() {
        Set<String> places = Set.of("page", "before", "after", "offset");
        assertThat(names(type -> type.isAnnotatedWith(Path.class)
                        && !type.getName().equals("shop.vitrine.vetting.review.ApplicationResource")
                        && queryParameters(type).anyMatch(places::contains)))
                .isEmpty();
    }

    private static Stream<String> queryParameters(JavaClass type) {
        return Stream.concat(
                        type.getFields().stream(),
                        type.getMethods().stream().flatMap(method -> method.getParameters().stream()))
                .filter(place -> place.isAnnotatedWith(QueryParam.class))
                .map(place -> place.getAnnotationOfType(QueryParam.class).value());
    }

    @Test
    void aListQueryIsOneByItsName() {
        assertThat(names(type -> type.isRecord()
                        && type.isAssignableTo(ListQuery.class)
                                != type.getSimpleName().endsWith("ListQuery")))
                .isEmpty();
    }

    @Test
    void whatATemplateReadsIsARecord() {
        assertThat(names(type -> type.getSimpleName().matches(".+(Page|View|Row|ListQuery)")
                        && !type.isRecord()
                        && !type.isInterface()))
                .isEmpty();
    }

    @Test
    void timedWorkIsAJobByItsName() {
        assertThat(names(type ->
                        type.isAssignableTo(Job.class) != type.getSimpleName().endsWith("Job")))
                .isEmpty();
    }

    @Test
    void anEventIsARecordInThePast() {
        Stream<JavaClass> events = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .map(parameter -> parameter.getRawType())
                .filter(type -> type.getPackageName().startsWith("shop.vitrine."));
        assertThat(events)
                .isNotEmpty()
                .allMatch(JavaClass::isRecord)
                .allMatch(type -> type.getSimpleName().matches(".+(ed|Paid|Left|Chosen|In)"));
    }

    /** By a stereotype, or explicitly. */
    @Test
    void aTransactionIsStated() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.isAnnotation()) continue;
            Stream.concat(
                            type.tryGetAnnotationOfType(Transactional.class.getName()).stream(),
                            type.getMethods().stream()
                                    .flatMap(method ->
                                            method.tryGetAnnotationOfType(Transactional.class.getName()).stream()))
                    .filter(transaction -> !transaction.hasExplicitlyDeclaredProperty("value")
                            && !transaction.hasExplicitlyDeclaredProperty("rollbackOn"))
                    .forEach(transaction -> silent.add(type.getName()));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void aTypeIsPublicForOthersOnly() {
        assertThat(names(PublicTypes.in(CLASSES)::isWithoutNeed)).isEmpty();
    }

    private static Set<String> names(Predicate<JavaClass> wrong) {
        return CLASSES.stream().filter(wrong).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
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
