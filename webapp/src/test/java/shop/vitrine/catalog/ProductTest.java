package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.NotAllowed;

class ProductTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void remembersWhenBuyersCouldSeeItFirst() {
        Product product = sellable();
        product.publish(FIRST);
        product.unpublish(LATER);
        product.publish(LATER);
        assertThat(product.isPublished()).isTrue();
        assertThat(product.publishedAt()).isEqualTo(FIRST);
    }

    @Test
    void isTakenOffTheMarketBeforeItIsPutAway() {
        Product product = sellable();
        product.archive(FIRST);
        product.restore(FIRST);
        assertThat(product.status()).isEqualTo(ProductStatus.DRAFT);
        product.publish(FIRST);
        product.archive(LATER);
        product.restore(LATER);
        assertThat(product.status()).isEqualTo(ProductStatus.UNPUBLISHED);
    }

    @Test
    void refusesWhatMustNotFollow() {
        Product product = sellable();
        assertThatThrownBy(() -> product.unpublish(FIRST)).isInstanceOf(NotAllowed.class);
        product.publish(FIRST);
        assertThatThrownBy(() -> product.publish(LATER)).isInstanceOf(NotAllowed.class);
        product.archive(LATER);
        assertThatThrownBy(() -> product.publish(LATER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void withoutAVariantItIsNotPublished() {
        Product product = new Product("shop", FIRST);
        assertThatThrownBy(() -> product.publish(FIRST)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void itsSummaryFollowsItsVariants() {
        Product product = sellable();
        product.putVariant(new VariantDetails("B", null, List.of("Red"), 900, null, null), FIRST);
        assertThat(product.summary().price()).isEqualTo(new PriceRange(500, 900, "EUR"));
        assertThat(product.summary().discount()).isEqualTo(29);
    }

    private static Product sellable() {
        Product product = new Product("shop", FIRST);
        product.putVariant(new VariantDetails("A", null, List.of("Blue"), 500, 700L, null), FIRST);
        return product;
    }

    @Test
    void columnsWithoutAnOptionAreNoWords() {
        assertThat(OptionValues.list(null)).isEmpty();
        assertThat(OptionValues.list(OptionValues.of(List.of("Blue", "XL")))).containsExactly("Blue", "XL");
    }
}
