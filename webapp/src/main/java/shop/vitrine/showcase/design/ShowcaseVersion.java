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
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Stamp;

/** A design at one moment. Only whether it is live can change. */
@Entity
@DynamicUpdate
@Table(name = "showcase_versions")
public class ShowcaseVersion {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private int number;

    @Convert(converter = DesignConverter.class)
    @Column(columnDefinition = "jsonb", updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Design design;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "live_since")
    private Instant liveSince;

    private boolean live;

    protected ShowcaseVersion() {}

    ShowcaseVersion(String shop, int number, Design design, Stamp created) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.number = number;
        this.design = design;
        this.createdBy = created.person();
        this.createdAt = created.at();
    }

    void schedule(Instant at) {
        publishAt = at;
    }

    /** Cancels its scheduled publication; the version is kept. */
    void withdraw() {
        publishAt = null;
    }

    void goLive(Instant at) {
        live = true;
        liveSince = at;
        publishAt = null;
    }

    void leave() {
        live = false;
    }

    public String shop() {
        return shop;
    }

    public int number() {
        return number;
    }

    public Design design() {
        return design;
    }

    /** A person's id. */
    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Scheduled time, or null. */
    public Instant publishAt() {
        return publishAt;
    }

    public boolean isScheduled() {
        return publishAt != null;
    }

    /** When it last went live; null for never. */
    public Instant liveSince() {
        return liveSince;
    }

    public boolean isLive() {
        return live;
    }
}
