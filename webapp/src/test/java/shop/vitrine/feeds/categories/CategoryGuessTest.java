package shop.vitrine.feeds.categories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Home & Garden > Lighting > Lamps | Desk lamps | Arc | table-lamps",
                "home & garden>lighting > LAMPS > Floor Lamps | '' | Arc | table-lamps",
                "Apparel & Accessories > Clothing | Men > Tops > Hoodies & Sweatshirts | Chaz | hoodies",
                "Apparel & Accessories > Clothing | Women > Tops > Bras & Tanks | Chaz | t-shirts",
                "Apparel & Accessories > Clothing | Men > Bottoms > Pants | Caesar Warm-Up Pant | clothing",
                "Home & Garden > Decor > Decorative Bowls | '' | Wide bowl | decor",
                "1604 | '' | Blue thing | clothing",
                "2271 | '' | Blue thing | dresses",
                "999999 | '' | Stoneware mug | mugs",
                "Nonsense > Path | '' | Stoneware mug | mugs",
                "'' | Kitchen > Mugs | Blue thing | mugs",
                "'' | '' | HP LaserJet toner cartridge for printer 4700 | toner",
                "'' | '' | Notebook case 15.6 inch | bags",
                "'' | '' | Something unheard of | other",
                "'' | '' | '' | other",
            })
    void findsACategory(String google, String own, String title, String slug) {
        assertThat(CategoryGuess.of(google, own, title, "")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"Sylvanian Families, Village Shoe Shop, playthings", "OKI, 44250723, toner", "Nobody, 44250723, other"})
    void knowsSomeBrands(String brand, String title, String slug) {
        assertThat(CategoryGuess.of("", "", brand + " " + title, brand)).isEqualTo(slug);
    }
}
