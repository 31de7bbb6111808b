package shop.vitrine.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopStatus;

/**
 * An admin's suspension and that by points are independent, so lifting one leaves the other. Created by the database
 * with each shop; changed under the shop's row lock, see {@link ShopSuspension#lock}.
 */
@Entity
@DynamicUpdate
@Table(name = "shop_compliance")
public class Compliance {
    /** From here on a shop cannot publish anything new. */
    static final int LISTING_BLOCK_POINTS = 12;

    /** From here on a shop is suspended. */
    static final int SUSPENSION_POINTS = 24;

    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private int points;

    @Column(name = "suspension_reason")
    private String suspensionReason;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    private int version;

    /** A clean record. */
    protected Compliance() {}

    /** @throws NotAllowed if already suspended by an admin, or never open */
    void suspend(Shop suspended, String reason, Instant at) {
        if (byAdmin()) throw new NotAllowed(suspended.handle() + " is suspended by an admin already");
        if (suspended.status() != ShopStatus.SUSPENDED) suspended.suspend();
        suspensionReason = reason;
        suspendedAt = at;
        version++;
    }

    /** The shop stays suspended if its points suspend it too. */
    void reinstate(Shop suspended) {
        if (!byAdmin()) throw new NotAllowed(suspended.handle() + " is not suspended by an admin");
        endSuspension();
        updateStatus(suspended);
    }

    /** Sets the counting points and applies their consequences. */
    void applyPoints(Shop bound, int counting) {
        if (counting == points) return;
        points = counting;
        version++;
        updateStatus(bound);
    }

    void close(Shop closed) {
        closed.close();
        endSuspension();
    }

    private void endSuspension() {
        suspensionReason = null;
        suspendedAt = null;
        version++;
    }

    private void updateStatus(Shop bound) {
        if (bound.status() == ShopStatus.ACTIVE && !maySell()) bound.suspend();
        else if (bound.status() == ShopStatus.SUSPENDED && maySell()) bound.reinstate();
    }

    /** Whether the shop may publish anything new. */
    boolean mayList(Shop bound) {
        return bound.status() != ShopStatus.CLOSED && !blocksListing();
    }

    public boolean blocksListing() {
        return points >= LISTING_BLOCK_POINTS;
    }

    private boolean maySell() {
        return !byAdmin() && !byPoints();
    }

    public boolean byAdmin() {
        return suspensionReason != null;
    }

    public boolean byPoints() {
        return points >= SUSPENSION_POINTS;
    }

    /** Of all counting violations. */
    public int points() {
        return points;
    }

    public String suspensionReason() {
        return suspensionReason;
    }

    public Instant suspendedAt() {
        return suspendedAt;
    }

    /** Counts decisions; detects outdated forms. */
    public int version() {
        return version;
    }
}
