package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SortOrderTest {
    @ParameterizedTest
    @EnumSource
    void anOrderIsWrittenInSmallLetters(SortOrder order) {
        assertThat(order.key()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderOfTheDatabaseEndsWithTheId(SortOrder order) {
        assertThat(SqlRanking.of(order)).endsWith("p.id");
        assertThat(SqlRanking.ofWords(order)).endsWith("p.id");
        assertThat(SqlRanking.ofLetters(order)).endsWith("p.id");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheBestMatchLooksIntoTheWords(SortOrder order) {
        boolean best = order == SortOrder.RELEVANCE;
        assertThat(SqlRanking.of(order)).doesNotContain(":text");
        assertThat(SqlRanking.ofWords(order).contains(":text")).isEqualTo(best);
        assertThat(SqlRanking.ofLetters(order).contains(":text")).isEqualTo(best);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderOfTheIndexEndsWithTheId(SortOrder order) {
        for (String text : new String[] {"", "lamp"}) {
            var query = ProductQuery.of(text).sort(order);
            assertThat(Ranking.of(query).getLast().field().field()).isEqualTo("id");
        }
    }
}
