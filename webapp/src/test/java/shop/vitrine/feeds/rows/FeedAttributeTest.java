package shop.vitrine.feeds.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FeedAttributeTest {
    @Test
    void readsSectionNameAndValue() {
        assertThat(FeedAttribute.parse("Dimensions:Height:46 cm,Light:Bulb:E27 up to 9 W"))
                .containsExactly(
                        new FeedAttribute("Dimensions", "Height", "46 cm"),
                        new FeedAttribute("Light", "Bulb", "E27 up to 9 W"));
    }

    @Test
    void keepsCommasAndColonsOfValues() {
        assertThat(FeedAttribute.parse("General:Certificates:CE, FCC, UL,Screen:Ratio:16:9"))
                .containsExactly(
                        new FeedAttribute("General", "Certificates", "CE, FCC, UL"),
                        new FeedAttribute("Screen", "Ratio", "16:9"));
        assertThat(FeedAttribute.parse("General:Says\\: what:a\\, b:c"))
                .containsExactly(new FeedAttribute("General", "Says: what", "a, b:c"));
    }

    @Test
    void saysForPeopleWhatDatabasesSay() {
        assertThat(FeedAttribute.parse(
                        "Specification:operating temperature  t t :-10 - 40,Specification:built in display:False,"
                                + "Specification:led indicators:Y,Specification:battery capacity:26800.0,"
                                + "Specification:bluetooth version:5.0,Specification:width:68.5"))
                .extracting(FeedAttribute::name, FeedAttribute::value)
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
        assertThat(FeedAttribute.parse("General:Colour:,General::red,,just words,::"))
                .isEmpty();
        assertThat(FeedAttribute.parse("Weight:2 kg")).containsExactly(new FeedAttribute("", "Weight", "2 kg"));
    }

    @Test
    void refusesNovels() {
        assertThatThrownBy(() -> FeedAttribute.parse("A:B:" + "x".repeat(9_000)))
                .hasMessage("DETAIL_LONG");
        assertThatThrownBy(() -> FeedAttribute.parse("A:" + "x".repeat(200) + ":C"))
                .hasMessage("DETAIL_LONG");
    }
}
