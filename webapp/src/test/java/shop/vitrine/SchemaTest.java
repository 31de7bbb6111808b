package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each domain makes its tables in one migration, above those of the domains that it knows. */
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
