package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a shop stands with the market's rules. What an admin decided and what points lead to are kept apart, so that the
 * end of the one is not the end of the other.
 *
 * @param points of all violations that count now
 * @param suspendedFor why an admin suspended the shop, in the admin's words; null when none did
 * @param suspendedAt when an admin did, or null
 * @param version one more with each decision; whoever decides says which one they looked at
 */
@Embeddable
public record Compliance(
        int points,
        @Column(name = "suspended_for") String suspendedFor,
        @Column(name = "suspended_at") Instant suspendedAt,
        @Column(name = "standing_version") int version) {
    /** From so many points on a shop puts nothing new on the market. */
    public static final int LISTING_BLOCK_POINTS = 12;

    /** From so many points on a shop is suspended. */
    public static final int SUSPENSION_POINTS = 24;

    static final Compliance NEW = new Compliance(0, null, null, 0);

    public boolean mayList() {
        return points < LISTING_BLOCK_POINTS;
    }

    public boolean maySell() {
        return !byAdmin() && !byPoints();
    }

    /** Whether an admin suspended the shop. */
    public boolean byAdmin() {
        return suspendedFor != null;
    }

    /** Whether points suspend the shop. */
    public boolean byPoints() {
        return points >= SUSPENSION_POINTS;
    }

    Compliance suspended(String reason, Instant at) {
        return new Compliance(points, reason, at, version + 1);
    }

    Compliance reinstated() {
        return new Compliance(points, null, null, version + 1);
    }

    Compliance withPoints(int now) {
        return new Compliance(now, suspendedFor, suspendedAt, version + 1);
    }
}
