package shop.vitrine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.vitrine.platform.MarketClock;

/** Who may know whom, and which names are not used. A new package says here what it stands on. */
class ArchitectureTest {
    private static final Set<String> GROUND = Set.of("tenants", "platform", "money", "web");

    /** What each domain knows beside the ground. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("accounts", Set.of("mail")),
            Map.entry("approvals", Set.of("accounts", "catalog", "mail", "sellers")),
            Map.entry("audit", Set.of("accounts")),
            Map.entry("cart", Set.of("accounts", "catalog", "shipping", "stock")),
            Map.entry("catalog", Set.of()),
            Map.entry(
                    "checkout",
                    Set.of("accounts", "cart", "catalog", "mail", "orders", "payments", "shipping", "stock")),
            Map.entry(
                    "development",
                    Set.of(
                            "accounts",
                            "approvals",
                            "catalog",
                            "feeds",
                            "media",
                            "operator",
                            "payments",
                            "shipping",
                            "showcase",
                            "stock",
                            "vetting")),
            Map.entry("enforcement", Set.of("accounts", "audit", "mail", "sellers")),
            Map.entry("feeds", Set.of("accounts", "approvals", "catalog", "media", "sellers", "stock")),
            Map.entry("fulfilment", Set.of("accounts", "mail", "orders", "payments", "sellers", "shipping")),
            Map.entry("indexing", Set.of("catalog", "search", "stock")),
            Map.entry("invoices", Set.of("orders", "sellers")),
            Map.entry("listings", Set.of("approvals", "catalog", "media", "sellers", "stock")),
            Map.entry("mail", Set.of()),
            Map.entry("media", Set.of()),
            Map.entry("operator", Set.of("feeds", "media", "vetting")),
            Map.entry("orders", Set.of("accounts", "mail", "payments", "shipping", "stock")),
            Map.entry("payments", Set.of()),
            Map.entry("sellers", Set.of("accounts", "mail")),
            Map.entry("shipping", Set.of("accounts", "sellers")),
            Map.entry("showcase", Set.of("accounts", "catalog", "media", "sellers")),
            Map.entry("stock", Set.of("accounts", "sellers")),
            Map.entry("storefront", Set.of("catalog", "media", "search", "sellers", "shipping", "stock")),
            Map.entry("vetting", Set.of("accounts", "mail", "media", "sellers")));

    /** The ground itself, and the modules that know nothing of the market. */
    private static final Map<String, Set<String>> BENEATH = Map.of(
            "platform", Set.of("tenants"),
            "money", Set.of(),
            "web", Set.of("tenants", "platform", "money"),
            "tenants", Set.of(),
            "search", Set.of(),
            "local", Set.of());

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
                    .filter(other -> !mayKnow(domain(one), domain(other)))
                    .forEach(other -> wrong.add(domain(one) + " → " + domain(other) + " (" + one.getSimpleName() + " → "
                            + other.getSimpleName() + ")"));
        assertThat(wrong).isEmpty();
    }

    private static boolean mayKnow(String one, String other) {
        if (one.equals(other)) return true;
        if (BENEATH.containsKey(one)) return BENEATH.get(one).contains(other);
        return GROUND.contains(other) || ARROWS.getOrDefault(one, Set.of()).contains(other);
    }

    @Test
    void everyPackageSaysWhatItStandsOn() {
        assertThat(CLASSES.stream().map(ArchitectureTest::domain).distinct())
                .allMatch(name -> ARROWS.containsKey(name) || BENEATH.containsKey(name));
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
