package shop.vitrine.vetting.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleValidatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"lumen", "leafy.noor", "kiln.and.co", "brewhouse.9", "abc"})
    void takesPlainHandles(String handle) {
        assertThat(HandleValidator.isWellFormed(handle)).isTrue();
        assertThat(HandleValidator.isReserved(handle)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lumen", "ab", ".abc", "abc.", "a..b", "a b c", "lümen", "a/../b", "-abc"})
    void refusesWhatCannotStandInAnAddress(String handle) {
        assertThat(HandleValidator.isWellFormed(handle)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "official",
                "0fficial",
                "0ff1c1al",
                "official.noor",
                "noor.official",
                "theofficialnoor",
                "vitrine",
                "v1trine",
                "vitrine.help",
                "admin",
                "adm1n",
                "admin7",
                "support",
                "noor.support",
                "help.desk",
                "helpdesk",
                "shop",
                "team"
            })
    void refusesWhatSpeaksForTheMarket(String handle) {
        assertThat(HandleValidator.isReserved(handle)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"badminton.club", "noor.shop", "dream.team", "helpful.things", "supporters", "market.garden"})
    void takesWordsThatOnlyContainOne(String handle) {
        assertThat(HandleValidator.isReserved(handle)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Official Noor Store", "Vitrine Support", "Noor (Admin)", "VITRINE", "Ѕupport"})
    void refusesNamesThatSpeakForTheMarket(String name) {
        assertThat(HandleValidator.isReserved(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "lumen,1umen",
        "lumen,lurnen",
        "leafy.noor,leafynoor",
        "leafy.noor,leafy.n00r",
        "studio,stud10",
        "clay,day",
        "lumen,lummen",
        "lumen,LUMEN",
        "brewhouse.nine,brevvhouse.nine"
    })
    void seesThroughLookAlikes(String one, String other) {
        assertThat(HandleValidator.skeleton(one)).isEqualTo(HandleValidator.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({"lumen,lumin", "noor,moor", "stride,strike", "kiln,kin"})
    void tellsDifferentNamesApart(String one, String other) {
        assertThat(HandleValidator.skeleton(one)).isNotEqualTo(HandleValidator.skeleton(other));
    }
}
