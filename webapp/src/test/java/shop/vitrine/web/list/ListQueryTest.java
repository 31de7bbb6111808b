package shop.vitrine.web.list;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    enum ShelfColour implements Coded {
        RED,
        DARK_BLUE {
            @Override
            public String code() {
                return "dark-blue";
            }
        }
    }

    record ShelfListQuery(
            @QueryParam("q") @Size(max = 5) String text,
            ShelfColour colour,
            @DefaultValue("red") ShelfColour lamp,
            boolean mine,
            @Max(5) int rating,
            @Size(max = 2) List<String> shop,
            Map<String, List<String>> attr,
            DateRange days,
            LocalDate since,
            Position position)
            implements ListQuery<ShelfListQuery> {
        @Override
        public String home() {
            return "/shelves";
        }
    }

    record CountedListQuery(
            String home, @Size(max = 50) String q, @Min(1) int page) implements ListQuery<CountedListQuery> {}

    @Test
    void whatIsNotGivenIsAsUsual() {
        ShelfListQuery query = read("");
        assertThat(query)
                .isEqualTo(new ShelfListQuery(
                        "",
                        null,
                        ShelfColour.RED,
                        false,
                        0,
                        List.of(),
                        Map.of(),
                        new DateRange(null, null),
                        null,
                        Position.START))
                .isEqualTo(ListQuery.blank(ShelfListQuery.class));
        assertThat(query.path()).isEqualTo("/shelves");
    }

    @Test
    void whatMakesNoSenseIsNotGiven() {
        assertThat(read("?colour=green&lamp=&mine=perhaps&rating=many&from=1.1.2026&since=x&after=%00&unknown=1"))
                .isEqualTo(read(""));
    }

    @Test
    void theAddressIsAlwaysWrittenInTheSameWay() {
        String path = "/shelves?q=a%26b&colour=dark-blue&mine=true&rating=4&shop=a&shop=b&attr.Size=L"
                + "&from=2026-03-01&since=2026-04-01&before=4.a%7E1b";
        assertThat(read("?before=4.a~1b&since=2026-04-01&from=2026-03-01&attr.Size=L&shop=a&shop=b&rating=4&mine=true"
                                + "&colour=dark-blue&lamp=red&q=+a%26b+&x=y")
                        .path())
                .isEqualTo(path);
        assertThat(read(path.substring(8)).path()).isEqualTo(path);
    }

    /** Of another module, say, where nobody knows of addresses. */
    enum ShelfWood {
        DARK_OAK
    }

    @Test
    void aConstantIsWrittenInSmallLettersAndHyphens() {
        assertThat(Coded.of(ShelfWood.DARK_OAK)).isEqualTo("dark-oak");
        assertThat(Coded.of(ShelfColour.DARK_BLUE)).isEqualTo("dark-blue");
    }

    @Test
    void bounds() {
        assertThat(read("?q=abcdefg&rating=99999999999&shop=a&shop=b&shop=c").path())
                .isEqualTo("/shelves?q=abcde&rating=5&shop=a&shop=b");
        assertThat(read("?rating=-3").rating()).isZero();
    }

    @Test
    void aChangeLeadsToTheFirstPage() {
        ShelfListQuery query = read("?q=a&after=b");
        assertThat(query.with("colour", ShelfColour.RED).path()).isEqualTo("/shelves?q=a&colour=red");
        assertThat(query.samePage("mine", true).path()).isEqualTo("/shelves?q=a&mine=true&after=b");
        assertThat(query.first().path()).isEqualTo("/shelves?q=a");
        assertThat(query.path("/shelves/status")).isEqualTo("/shelves/status?q=a&after=b");
        assertThatIllegalArgumentException().isThrownBy(() -> query.with("color", null));
    }

    @Test
    void theWaysOfASlice() {
        Slice<String> slice =
                new Slice<>(List.of("b", "c"), Position.of(List.of("b"), true), Position.of(List.of("v1.0~"), false));
        Pager pager = read("?q=a&after=a").pager(slice);
        assertThat(pager).isEqualTo(new Pager("/shelves?q=a&before=b", "/shelves?q=a&after=v1%7E10%7E0", null));
        assertThat(read(pager.next().substring(8)).position().values()).containsExactly("v1.0~");
    }

    @Test
    void theWaysOfPages() {
        CountedListQuery query = ListQuery.read(CountedListQuery.class, "/@lumen", given("?q=a&page=2"));
        assertThat(query.pager(Pages.of(query.page(), 10, 25)))
                .isEqualTo(new Pager("/@lumen?q=a", "/@lumen?q=a&page=3", new Pages(2, 3, 10)));
        assertThat(Pages.of(9, 10, 25).offset()).isEqualTo(20);
        assertThat(query.pager(Pages.of(9, 10, 5)).isNeeded()).isFalse();
    }

    private static ShelfListQuery read(String query) {
        return ListQuery.read(ShelfListQuery.class, null, given(query));
    }

    private static Map<String, List<String>> given(String query) {
        return Stream.of(query.replace("?", "").split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(groupingBy(
                        pair -> decoded(pair[0]), LinkedHashMap::new, mapping(pair -> decoded(pair[1]), toList())));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
