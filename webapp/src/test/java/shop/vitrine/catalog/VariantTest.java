package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.catalog.SampleVariants.NOW;
import static shop.vitrine.catalog.SampleVariants.details;
import static shop.vitrine.catalog.SampleVariants.offer;
import static shop.vitrine.catalog.SampleVariants.picture;
import static shop.vitrine.catalog.SampleVariants.product;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.money.Money;

class VariantTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Product mug = product();

    @Test
    void oneSkuIsOneVariant() {
        Variant blue = mug.putVariant(offer("BLUE", 500), NOW);
        Variant again = mug.putVariant(offer("BLUE", 900), NOW);
        assertThat(again).isSameAs(blue);
        assertThat(mug.variants()).containsExactly(blue);
        assertThat(blue.price()).isEqualTo(Money.of(900));
    }

    @Test
    void variantsStandInTheOrderInWhichTheyCame() {
        for (int place = 0; place < 5; place++)
            assertThat(mug.putVariant(offer("S" + place, 500), NOW).position()).isEqualTo(place);
    }

    @Test
    void whatIsWithdrawnIsKeptAndNotOffered() {
        Variant blue = mug.putVariant(offer("BLUE", 500), NOW);
        Variant red = mug.putVariant(offer("RED", 900), NOW);
        mug.withdraw(blue, NOW);
        assertThat(mug.offered()).containsExactly(red);
        assertThat(mug.variants()).containsExactly(blue, red);
        assertThat(mug.summary().price().from()).isEqualTo(Money.of(900));
        mug.putVariant(offer("BLUE", 450), NOW);
        assertThat(mug.offered()).containsExactly(blue, red);
        assertThat(mug.summary().price().from()).isEqualTo(Money.of(450));
    }

    @Test
    void withoutAnyVariantTheLastPriceIsShown() {
        Variant blue = mug.putVariant(offer("BLUE", 500), NOW);
        mug.withdraw(blue, NOW);
        assertThat(mug.summary().price().from()).isEqualTo(Money.of(500));
    }

    @ParameterizedTest
    @CsvSource({"500, 700, 700", "500, 501, 501", "500, 500, ", "500, 400, ", "500, , ", "0, 1, 1"})
    void aFormerPriceIsHigherOrNone(long price, Long former, Long kept) {
        Variant variant = mug.putVariant(offer("BLUE", price, former), NOW);
        assertThat(variant.formerPrice()).isEqualTo(kept == null ? null : Money.of(kept));
    }

    @Test
    void aPriceIsNeverNegative() {
        assertThatThrownBy(() -> offer("BLUE", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(offer("BLUE", 0).price()).isZero();
    }

    @Test
    void withoutAPictureOfItsOwnItShowsTheProductsFirst() {
        Variant plain = mug.putVariant(offer("BLUE", 500), NOW);
        assertThat(plain.picture()).isNull();
        mug.describe(details("Morning mug", picture("a"), picture("b")), NOW);
        assertThat(plain.picture()).isEqualTo("a");
        Variant own = mug.putVariant(new VariantDetails("RED", null, List.of("Red"), 500, null, "c"), NOW);
        assertThat(own.picture()).isEqualTo("c");
    }

    @Test
    void aChangeSaysItAnewAndMayPutItBackOnTheShelf() {
        Variant blue = mug.putVariant(offer("BLUE", 500), NOW);
        mug.withdraw(blue, NOW);
        mug.changeVariant(blue, offer("BLUE-2", 650), 3, LATER);
        assertThat(blue.sku()).isEqualTo("BLUE-2");
        assertThat(blue.position()).isEqualTo(3);
        assertThat(blue.isOffered()).isTrue();
        assertThat(mug.variant("BLUE")).isEmpty();
        assertThat(mug.variant("BLUE-2")).contains(blue);
    }

    @Test
    void aVariantOfAnotherProductIsNotChanged() {
        Variant foreign = product().putVariant(offer("BLUE", 500), NOW);
        assertThatThrownBy(() -> mug.changeVariant(foreign, offer("BLUE", 1), 0, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(foreign.price()).isEqualTo(Money.of(500));
    }

    @Test
    void whoTakesAVariantOverHasItAndTheOtherNoLonger() {
        Product bowl = product();
        Variant blue = bowl.putVariant(offer("BLUE", 500), NOW);
        Variant red = bowl.putVariant(offer("RED", 900), NOW);
        mug.putVariant(offer("GREEN", 700), NOW);
        mug.takeOverVariant(blue, LATER);
        assertThat(blue.product()).isSameAs(mug);
        assertThat(blue.position()).isEqualTo(1);
        assertThat(mug.summary().price()).isEqualTo(new PriceRange(500, 700, "EUR"));
        assertThat(bowl.variants()).containsExactly(red);
        assertThat(bowl.summary().price()).isEqualTo(new PriceRange(900, 900, "EUR"));
    }

    @Test
    void aProductWhoseLastVariantIsTakenLeavesTheMarket() {
        Product bowl = product();
        Variant blue = bowl.putVariant(offer("BLUE", 500), NOW);
        bowl.publish(NOW);
        mug.takeOverVariant(blue, LATER);
        assertThat(bowl.status()).isEqualTo(ProductStatus.UNPUBLISHED);
        Product vase = product();
        Variant only = vase.putVariant(offer("ONLY", 500), NOW);
        mug.takeOverVariant(only, LATER);
        assertThat(vase.status()).isEqualTo(ProductStatus.DRAFT);
    }
}
