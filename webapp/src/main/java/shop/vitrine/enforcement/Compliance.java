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
 * How a shop stands with the market's rules. What an admin decided and what points lead to are kept apart, so that the
 * end of the one is not the end of the other. The database begins one with each shop; it is changed under the lock of
 * the shop's row, see {@link ShopSuspension#lock}.
 */
@Entity
@DynamicUpdate
@Table(name = "shop_compliance")
public class Compliance {
    /** From so many points on a shop puts nothing new on the market. */
    static final int LISTING_BLOCK_POINTS = 12;

    /** From so many points on a shop is suspended. */
    static final int SUSPENSION_POINTS = 24;

    /** The shop's own. */
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

    /** That of a new shop: nothing is held against it. */
    protected Compliance() {}

    /**
     * An admin takes the shop off the market. Orders in hand go on.
     *
     * @throws NotAllowed when an admin did so before, or it never opened
     */
    void suspend(Shop suspended, String reason, Instant at) {
        if (byAdmin()) throw new NotAllowed(suspended.handle() + " is suspended by an admin already");
        if (suspended.status() != ShopStatus.SUSPENDED) suspended.suspend();
        suspensionReason = reason;
        suspendedAt = at;
        version++;
    }

    /** Takes back what an admin did. Where points suspend the shop too, it stays suspended by them. */
    void reinstate(Shop suspended) {
        if (!byAdmin()) throw new NotAllowed(suspended.handle() + " is not suspended by an admin");
        endSuspension();
        updateStatus(suspended);
    }

    /** Lets these points count from now on, with what they lead to. */
    void applyPoints(Shop bound, int counting) {
        if (counting == points) return;
        points = counting;
        version++;
        updateStatus(bound);
    }

    /** For good. */
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

    /** Whether this shop, which it is about, may put something new on the market, or prepare to. */
    boolean mayList(Shop bound) {
        return bound.status() != ShopStatus.CLOSED && !blocksListing();
    }

    /** Whether points keep the shop from putting something new on the market. */
    public boolean blocksListing() {
        return points >= LISTING_BLOCK_POINTS;
    }

    private boolean maySell() {
        return !byAdmin() && !byPoints();
    }

    /** Whether an admin suspended the shop. */
    public boolean byAdmin() {
        return suspensionReason != null;
    }

    /** Whether points suspend the shop. */
    public boolean byPoints() {
        return points >= SUSPENSION_POINTS;
    }

    /** Those of all violations that count now. */
    public int points() {
        return points;
    }

    /** Why an admin suspended the shop, in the admin's words; null when none did. */
    public String suspensionReason() {
        return suspensionReason;
    }

    /** When an admin did, or null. */
    public Instant suspendedAt() {
        return suspendedAt;
    }

    /** One more with each decision; whoever decides says which one they looked at. */
    public int version() {
        return version;
    }
}
