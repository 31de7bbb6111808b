package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final Locale DUTCH = Locale.of("nl");

    @Test
    void theWholeUnionIsKnownAndTwoCountriesBeside() {
        assertThat(Countries.names(Locale.ENGLISH).keySet())
                .filteredOn(code -> Countries.find(code).orElseThrow().zone().equals(Country.EU))
                .hasSize(27);
        assertThat(Countries.names(Locale.ENGLISH).keySet())
                .filteredOn(code -> Countries.find(code).orElseThrow().zone().equals(Country.WORLD))
                .containsExactlyInAnyOrder("GB", "US");
    }

    @Test
    void everyCodeIsACountryOfTheStandard() {
        assertThat(Set.of(Locale.getISOCountries()))
                .containsAll(Countries.names(Locale.ENGLISH).keySet());
    }

    @Test
    void namesStandInTheOrderOfTheirAlphabet() {
        assertThat(Countries.names(Locale.GERMAN).values()).startsWith("Belgien", "Bulgarien", "Dänemark");
        assertThat(List.copyOf(Countries.names(Locale.GERMAN).values()).indexOf("Österreich"))
                .isLessThan(List.copyOf(Countries.names(Locale.GERMAN).values()).indexOf("Polen"));
        assertThat(Countries.names(DUTCH)).containsEntry("DE", "Duitsland");
    }

    @Test
    void whatIsNotKnownIsNotFound() {
        assertThat(Countries.find("XX")).isEmpty();
        assertThat(Countries.find("nl")).isEmpty();
        assertThat(Countries.find(null)).isEmpty();
    }

    @Test
    void aVisitorLivesWhereTheirBrowserSaysOrWhereTheirLanguageIsSpoken() {
        assertThat(guess(Locale.ENGLISH, Locale.CANADA, Locale.of("de", "AT"), Locale.FRANCE))
                .isEqualTo("AT");
        assertThat(guess(Locale.ENGLISH, Locale.ENGLISH, Locale.of("en", "IE"))).isEqualTo("IE");
        assertThat(guess(Locale.GERMAN, Locale.GERMAN)).isEqualTo("DE");
        assertThat(guess(DUTCH)).isEqualTo("NL");
        assertThat(guess(Locale.ENGLISH, Locale.of("en", "AU"))).isEqualTo("NL");
    }

    private static String guess(Locale spoken, Locale... wishes) {
        return Countries.guess(spoken, List.of(wishes)).code();
    }
}
