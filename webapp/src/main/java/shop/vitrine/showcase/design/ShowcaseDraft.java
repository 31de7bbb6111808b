package shop.vitrine.showcase.design;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** What a shop works on. Nobody else sees it until a version is made of it and published. */
@Entity
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

    /** A draft that is not kept yet, as it stands before its first change. */
    ShowcaseDraft(Design first) {
        this.design = first;
    }

    void change(Design next, String by, Instant at) {
        design = next;
        version++;
        changedBy = by;
        changedAt = at;
    }

    public Design design() {
        return design;
    }

    /** Counts its changes: a form that was made for another number does not know what is here now. */
    public int version() {
        return version;
    }

    /** The id of the person who changed it last; null before its first change. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
