package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.web.http.QueryString;

class PositionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "v1.0", "~", "~0", "~1", ".", "..", "~.~", "a~1.b~0", "Größe & mehr", "x=y?z#", "100%", " "
            })
    void anyValueComesBackFromTheAddress(String value) {
        for (boolean back : new boolean[] {false, true}) {
            Position position = Position.of(List.of(value, 7L, value), back);
            assertThat(sent(position)).isEqualTo(position);
        }
    }

    @Test
    void timesAreWrittenInMicroseconds() {
        Instant at = Instant.parse("2026-11-27T12:00:00.000123456Z");
        assertThat(Position.of(List.of(at), false).values()).containsExactly("1795780800000123");
        assertThat(Position.of(List.of(Instant.EPOCH.minusSeconds(1)), false).values())
                .containsExactly("-1000000");
    }

    @Test
    void withNothingSaidAListBegins() {
        assertThat(read("after", "")).isEqualTo(Position.START);
        assertThat(read("before", "")).isEqualTo(Position.START);
        assertThat(Position.START.isStart()).isTrue();
        assertThat(QueryString.of("/shop").with("q", "a")).hasToString("/shop?q=a");
        assertThat(written(Position.START)).isEqualTo("/shop");
    }

    @Test
    void nonsenseIsTheBeginning() {
        assertThat(read("after", "a\0b")).isEqualTo(Position.START);
        assertThat(read("after", "a".repeat(1_001))).isEqualTo(Position.START);
        assertThat(read("after", "a".repeat(1_000)).isStart()).isFalse();
    }

    @Test
    void whoAsksForBothGoesOn() {
        Parameters both = new Parameters(Map.of("after", List.of("a"), "before", List.of("b")));
        assertThat(Position.read("position", both)).isEqualTo(new Position(List.of("a"), false));
    }

    private static Position read(String name, String value) {
        return Position.read("position", new Parameters(Map.of(name, List.of(value))));
    }

    private static Position sent(Position position) {
        String[] parameter = written(position).split("\\?")[1].split("=");
        return read(parameter[0], URLDecoder.decode(parameter[1], StandardCharsets.UTF_8));
    }

    private static String written(Position position) {
        QueryString address = QueryString.of("/shop");
        position.write("position", address);
        return address.toString();
    }
}
