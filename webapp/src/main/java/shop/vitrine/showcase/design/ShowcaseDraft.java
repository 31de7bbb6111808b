package shop.vitrine.showcase.design;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.Stamp;

/** A shop's work in progress, visible to its members until published as a version. */
@Entity
@DynamicUpdate
@Table(name = "showcase_drafts")
public class ShowcaseDraft {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Convert(converter = DesignConverter.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Design design;

    private int version;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ShowcaseDraft() {}

    /** A draft that is stored with its first change. */
    ShowcaseDraft(Design first) {
        this.design = first;
    }

    void change(Design next, Stamp by) {
        design = next;
        version++;
        changedBy = by.person();
        changedAt = by.at();
    }

    public Design design() {
        return design;
    }

    /** Number of changes; tells whether a form is outdated. */
    public int version() {
        return version;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
