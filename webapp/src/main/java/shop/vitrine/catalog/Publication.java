package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import shop.vitrine.tenants.NotAllowed;

/**
 * Where a product is between its first draft and the market. Each verb takes the product for the log alone.
 *
 * @param publishedAt when buyers could see it first, or null
 */
@Embeddable
record Publication(
        @Enumerated(EnumType.STRING) ProductStatus status,
        @Column(name = "published_at") Instant publishedAt) {
    static final Publication DRAFT = new Publication(ProductStatus.DRAFT, null);

    Publication publish(Product product, Instant at) {
        return new Publication(status.become(ProductStatus.PUBLISHED, product), publishedAt == null ? at : publishedAt);
    }

    /** What was put away comes out by {@link #restore} alone, which knows whether buyers ever saw it. */
    Publication unpublish(Product product) {
        if (!isPublished()) throw new NotAllowed(product + " is " + status + " and not on the market");
        return become(ProductStatus.UNPUBLISHED, product);
    }

    /** Puts it away, off the market first where it was there. */
    Publication archive(Product product) {
        return (isPublished() ? unpublish(product) : this).become(ProductStatus.ARCHIVED, product);
    }

    /** Takes it out again, not yet for buyers to see. */
    Publication restore(Product product) {
        return become(publishedAt == null ? ProductStatus.DRAFT : ProductStatus.UNPUBLISHED, product);
    }

    boolean isPublished() {
        return status == ProductStatus.PUBLISHED;
    }

    private Publication become(ProductStatus next, Product product) {
        return new Publication(status.become(next, product), publishedAt);
    }
}
