package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import shop.vitrine.tenants.NotAllowed;

/** The state of a product from draft to market; {@code publishedAt} is the first time, or null. */
@Embeddable
record Publication(
        @Enumerated(EnumType.STRING) ProductStatus status,
        @Column(name = "published_at") Instant publishedAt) {
    static final Publication DRAFT = new Publication(ProductStatus.DRAFT, null);

    Publication publish(Product product, Instant at) {
        return new Publication(status.become(ProductStatus.PUBLISHED, product), publishedAt == null ? at : publishedAt);
    }

    /** An archived product leaves that state only by {@link #restore}. */
    Publication unpublish(Product product) {
        if (!isPublished()) throw new NotAllowed(product + " is " + status + " and not on the market");
        return become(ProductStatus.UNPUBLISHED, product);
    }

    /** Unpublishes first if necessary. */
    Publication archive(Product product) {
        return (isPublished() ? unpublish(product) : this).become(ProductStatus.ARCHIVED, product);
    }

    /** Back to draft or unpublished, never straight to the market. */
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
