package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import shop.vitrine.tenants.NotAllowed;

/** Where a product is between its first draft and the market, and since when. */
@MappedSuperclass
public abstract class Publication extends OptionValues {
    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.DRAFT;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    abstract List<Variant> offered();

    /** @throws IllegalStateException when there is nothing to sell */
    public void publish(Instant at) {
        if (offered().isEmpty()) throw new NotAllowed("No variant to sell of " + this);
        become(ProductStatus.PUBLISHED, at);
        if (publishedAt == null) publishedAt = at;
    }

    public void unpublish(Instant at) {
        become(ProductStatus.UNPUBLISHED, at);
    }

    /** Puts it away, off the market first where it was there. */
    public void archive(Instant at) {
        if (isPublished()) unpublish(at);
        become(ProductStatus.ARCHIVED, at);
    }

    /** Takes it out again, not yet for buyers to see. */
    public void restore(Instant at) {
        become(publishedAt == null ? ProductStatus.DRAFT : ProductStatus.UNPUBLISHED, at);
    }

    private void become(ProductStatus next, Instant at) {
        status = status.become(next, this);
        changedAt = at;
    }

    void touch(Instant at) {
        changedAt = at;
    }

    public ProductStatus status() {
        return status;
    }

    public boolean isPublished() {
        return status == ProductStatus.PUBLISHED;
    }

    /** When buyers could see it first, or null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** When its seller last changed it. */
    public Instant changedAt() {
        return changedAt;
    }
}
