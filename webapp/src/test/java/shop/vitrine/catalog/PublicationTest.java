package shop.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.catalog.SampleVariants.NOW;
import static shop.vitrine.catalog.SampleVariants.offer;
import static shop.vitrine.catalog.SampleVariants.product;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.tenants.NotAllowed;

class PublicationTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    @ParameterizedTest
    @EnumSource
    void everyVerbLeadsWhereTheStateAllowsOrChangesNothing(ProductStatus from) {
        Map<ProductStatus, Consumer<Product>> verbs = Map.of(
                ProductStatus.PUBLISHED, product -> product.publish(LATER),
                ProductStatus.UNPUBLISHED, product -> product.unpublish(LATER));
        verbs.forEach((to, verb) -> {
            Product product = in(from);
            if (from.mayBecome(to) && from != ProductStatus.ARCHIVED) {
                verb.accept(product);
                assertThat(product.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> verb.accept(product)).isInstanceOf(NotAllowed.class);
                assertThat(product.status()).isEqualTo(from);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everythingButWhatIsPutAwayCanBePutAway(ProductStatus from) {
        Product product = in(from);
        if (from == ProductStatus.ARCHIVED) {
            assertThatThrownBy(() -> product.archive(LATER)).isInstanceOf(NotAllowed.class);
        } else {
            product.archive(LATER);
            assertThat(product.status()).isEqualTo(ProductStatus.ARCHIVED);
        }
    }

    @Test
    void whatWasPutAwayComesOutWhereBuyersDoNotSeeIt() {
        Product draft = in(ProductStatus.DRAFT);
        draft.archive(NOW);
        draft.restore(NOW);
        assertThat(draft.status()).isEqualTo(ProductStatus.DRAFT);
        Product shown = in(ProductStatus.PUBLISHED);
        shown.archive(NOW);
        shown.restore(NOW);
        assertThat(shown.status()).isEqualTo(ProductStatus.UNPUBLISHED);
        assertThat(shown.isPublished()).isFalse();
    }

    @Test
    void theFirstTimeCountsHoweverOftenItIsShownAgain() {
        Product product = in(ProductStatus.PUBLISHED);
        for (int day = 1; day <= 3; day++) {
            product.unpublish(NOW.plusSeconds(day));
            product.publish(NOW.plusSeconds(day));
        }
        assertThat(product.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void withNothingOfferedItIsNotShown() {
        Product product = in(ProductStatus.DRAFT);
        product.withdraw(product.variants().getFirst(), NOW);
        assertThatThrownBy(() -> product.publish(NOW)).isInstanceOf(NotAllowed.class);
        assertThat(product.publishedAt()).isNull();
    }

    private static Product in(ProductStatus status) {
        Product product = product();
        product.putVariant(offer("BLUE", 500), NOW);
        switch (status) {
            case DRAFT -> {}
            case PUBLISHED -> product.publish(NOW);
            case UNPUBLISHED -> {
                product.publish(NOW);
                product.unpublish(NOW);
            }
            case ARCHIVED -> product.archive(NOW);
        }
        return product;
    }
}
