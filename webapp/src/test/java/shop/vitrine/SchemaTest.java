package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each domain creates its tables in one migration, numbered after those of the domains it knows. */
class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d\\d)__(\\w+)\\.sql");

    @Test
    void aMigrationHasTheNameOfADomain() {
        assertThat(domains()).allMatch(Arrows::isDeclared);
    }

    @Test
    void aDomainHasOneMigration() {
        assertThat(domains()).doesNotHaveDuplicates();
    }

    @Test
    void aDomainStandsAboveThoseThatItKnows() {
        List<String> domains = domains();
        for (int floor = 0; floor < domains.size(); floor++) {
            String domain = domains.get(floor);
            assertThat(domains.subList(floor + 1, domains.size()))
                    .as("floors above " + domain)
                    .noneMatch(above -> Arrows.mayKnow(domain, above));
        }
    }

    /** Tables are named after their entity in the plural; exceptions have a reason. */
    @Test
    void aTableIsNamedAsItsEntity() {
        Map<String, String> exceptions = Map.of(
                // One row per shop.
                "Compliance", "shop_compliance",
                // A single row.
                "FingerprintKey", "fingerprint_key",
                // Belongs to a simulated company, separate from the market.
                "HostedPayment", "test_gateway_payments",
                "WebhookDelivery", "test_gateway_webhook_deliveries");
        Map<String, String> tables = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("shop.vitrine").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> {
                            String entity = type.getSimpleName();
                            tables.put(
                                    entity,
                                    type.getAnnotationOfType(Table.class).name());
                            expected.put(entity, exceptions.getOrDefault(entity, plural(entity)));
                        });
        assertThat(tables).isEqualTo(expected);
    }

    private static String plural(String entity) {
        String words = entity.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return words.replaceAll("(?<![aeiou])y$", "ie") + "s";
    }

    /** In the order of their numbers. */
    private static List<String> domains() {
        return FilesTest.files(MIGRATIONS)
                .map(file -> file.getFileName().toString())
                .sorted()
                .map(NAME::matcher)
                .peek(name -> assertThat(name.matches()).as(name.toString()).isTrue())
                .map((Matcher name) -> name.group(2))
                .toList();
    }
}
