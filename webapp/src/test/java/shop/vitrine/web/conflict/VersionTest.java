package shop.vitrine.web.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void isCurrentAsLongAsNobodySaved() {
        assertThat(Version.sent("7").isNot(7)).isFalse();
        assertThat(Version.sent("7").isNot(8)).isTrue();
    }

    @Test
    void aFormThatSaysNoneIsNeverCurrent() {
        assertThat(Version.sent(null).isNot(Version.NONE)).isTrue();
        assertThat(Version.sent("").isNot(Version.sent(""))).isTrue();
    }

    @Test
    void aFingerprintGoesByWhatIsThere() {
        Version version = Version.fingerprint("a", 1, new TreeMap<>(Map.of("x", 1, "y", 2)));
        assertThat(version).isEqualTo(Version.fingerprint("a", 1, new TreeMap<>(Map.of("y", 2, "x", 1))));
        assertThat(version).isNotEqualTo(Version.fingerprint("a", 1, new TreeMap<>(Map.of("x", 1, "y", 3))));
        assertThat(Version.fingerprint((Object) null).text()).matches("[0-9a-f]{16}");
    }

    @Test
    void ofSeveralItIsAnotherWhenOneOfThemIs() {
        Version both = Version.of(Version.of(3), Version.of(14));
        assertThat(both.isNot(Version.of(Version.of(3), Version.of(14)))).isFalse();
        assertThat(both.isNot(Version.of(Version.of(3), Version.of(15)))).isTrue();
        assertThat(both.isNot(Version.of(Version.of(31), Version.of(4)))).isTrue();
    }

    @Test
    void onlyDigitsAreANumber() {
        assertThat(Version.sent("12").number()).hasValue(12);
        assertThat(Version.sent("12x").number()).isEmpty();
        assertThat(Version.sent("99999999999").number()).isEmpty();
    }

    @Test
    void partsComeBackAsTheyWerePutTogether() {
        for (int count = 1; count <= 5; count++) {
            Version[] parts = java.util.stream.IntStream.range(0, count)
                    .mapToObj(Version::of)
                    .toArray(Version[]::new);
            assertThat(Version.of(parts).parts())
                    .containsExactlyElementsOf(
                            java.util.Arrays.stream(parts).map(Version::text).toList());
        }
    }

    @Test
    void everyNumberIsItselfAndNoOther() {
        for (int number = 0; number <= 50; number++)
            for (int now = 0; now <= 50; now++)
                assertThat(Version.of(number).isNot(now)).isEqualTo(number != now);
    }
}
