package shop.vitrine.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DetailTest {
    @Test
    void readsSectionNameAndValue() {
        assertThat(Detail.parse("Dimensions:Height:46 cm,Light:Bulb:E27 up to 9 W"))
                .containsExactly(
                        new Detail("Dimensions", "Height", "46 cm"), new Detail("Light", "Bulb", "E27 up to 9 W"));
    }

    @Test
    void keepsCommasAndColonsOfValues() {
        assertThat(Detail.parse("General:Certificates:CE, FCC, UL,Screen:Ratio:16:9"))
                .containsExactly(
                        new Detail("General", "Certificates", "CE, FCC, UL"), new Detail("Screen", "Ratio", "16:9"));
        assertThat(Detail.parse("General:Says\\: what:a\\, b:c"))
                .containsExactly(new Detail("General", "Says: what", "a, b:c"));
    }

    @Test
    void saysForPeopleWhatDatabasesSay() {
        assertThat(Detail.parse(
                        "Specification:operating temperature  t t :-10 - 40,Specification:built in display:False,"
                                + "Specification:led indicators:Y,Specification:battery capacity:26800.0,"
                                + "Specification:bluetooth version:5.0,Specification:width:68.5"))
                .extracting(Detail::name, Detail::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Operating temperature", "-10 - 40"),
                        org.assertj.core.groups.Tuple.tuple("Built in display", "No"),
                        org.assertj.core.groups.Tuple.tuple("Led indicators", "Yes"),
                        org.assertj.core.groups.Tuple.tuple("Battery capacity", "26800"),
                        org.assertj.core.groups.Tuple.tuple("Bluetooth version", "5.0"),
                        org.assertj.core.groups.Tuple.tuple("Width", "68.5"));
    }

    @Test
    void passesOverWhatSaysNothing() {
        assertThat(Detail.parse("General:Colour:,General::red,,just words,::")).isEmpty();
        assertThat(Detail.parse("Weight:2 kg")).containsExactly(new Detail("", "Weight", "2 kg"));
    }

    @Test
    void refusesNovels() {
        assertThatThrownBy(() -> Detail.parse("A:B:" + "x".repeat(9_000))).hasMessage("catalog.feed.detail.long");
        assertThatThrownBy(() -> Detail.parse("A:" + "x".repeat(200) + ":C")).hasMessage("catalog.feed.detail.long");
    }
}
