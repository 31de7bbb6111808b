package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.vitrine.catalog.SampleVariants.NOW;
import static shop.vitrine.catalog.SampleVariants.details;
import static shop.vitrine.catalog.SampleVariants.offer;
import static shop.vitrine.catalog.SampleVariants.picture;
import static shop.vitrine.catalog.SampleVariants.product;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.money.Money;

class ProductSummaryTest {
    @Test
    void thePriceRangeIsThatOfAllThatIsOffered() {
        Product product = product();
        long min = Long.MAX_VALUE;
        long max = 0;
        for (long price : new long[] {700, 500, 900, 500, 100, 1_200}) {
            product.putVariant(offer("S" + price + product.variants().size(), price), NOW);
            min = Math.min(min, price);
            max = Math.max(max, price);
            assertThat(product.summary().price()).isEqualTo(new PriceRange(min, max, "EUR"));
            assertThat(product.summary().price().isWide()).isEqualTo(max > min);
        }
    }

    @Test
    void theFormerPriceIsTheCheapestVariants() {
        Product product = product();
        product.putVariant(offer("DEAR", 900, 2_000L), NOW);
        assertThat(product.summary().formerPrice()).isEqualTo(Money.of(2_000));
        product.putVariant(offer("CHEAP", 500), NOW);
        assertThat(product.summary().formerPrice()).isNull();
        assertThat(product.summary().discount()).isZero();
        product.putVariant(offer("CHEAP", 500, 625L), NOW);
        assertThat(product.summary().discount()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"500, 1000, 50", "999, 1000, 1", "667, 1000, 34", "1, 1000, 100", "0, 1000, 100", "1999, 2499, 21"})
    void discountsAreWholePercentsOfTheFormerPrice(long price, long former, int percent) {
        ProductSummary summary = new ProductSummary(new PriceRange(price, price, "EUR"), former, null, null);
        assertThat(summary.discount()).isEqualTo(percent);
    }

    @Test
    void aDiscountIsNeverLessThanNoneNorMoreThanAll() {
        for (long former = 1; former <= 300; former++)
            for (long price = 0; price < former; price++)
                assertThat(new ProductSummary(new PriceRange(price, price, "EUR"), former, null, null).discount())
                        .isBetween(1, 100);
    }

    @Test
    void theFirstPictureStandsOnItsCard() {
        Product product = product();
        product.describe(details("Mug", picture("a"), picture("b")), NOW);
        assertThat(product.summary().picture()).isEqualTo("a");
        assertThat(product.summary().alt()).isEqualTo("A picture of a");
        product.describe(details("Mug"), NOW);
        assertThat(product.summary().picture()).isNull();
    }

    @Test
    void ratingsHaveAMeanOnceThereAreAny() {
        assertThat(ProductRating.NONE.mean()).isZero();
        assertThat(new ProductRating(14, 3).mean()).isBetween(4.66, 4.67);
        assertThat(product().rating().mean()).isZero();
    }

    @Test
    void upToThreeWordsAreKeptInTheirOrder() {
        for (List<String> words : List.of(
                List.<String>of(), List.of("Colour"), List.of("Colour", "Size"), List.of("Colour", "Size", "Material")))
            assertThat(OptionValues.list(OptionValues.of(words))).isEqualTo(words);
    }
}
