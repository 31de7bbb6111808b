package shop.vitrine.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.search.SortOrder;
import shop.vitrine.search.SqlRanking;

/** PostgreSQL uses an index for sorting only if its expressions equal the query's. */
class RankingIndexesTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @ParameterizedTest
    @EnumSource(names = {"POPULAR", "PRICE", "RATING", "DISCOUNT"})
    void eachOrderHasItsIndex(SortOrder order) throws IOException {
        assertThat(migrations()).contains("onproducts(" + columns(order) + ")wherestatus='PUBLISHED';");
    }

    @ParameterizedTest
    @EnumSource(names = "POPULAR")
    void soHasTheOrderOfOneShop(SortOrder order) throws IOException {
        assertThat(migrations()).contains("onproducts(shop_id," + columns(order) + ")wherestatus='PUBLISHED';");
    }

    private static String columns(SortOrder order) {
        return SqlRanking.of(order).replace("p.", "").replaceAll("\\s", "");
    }

    private static String migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.map(RankingIndexesTest::text)
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
