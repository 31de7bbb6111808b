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
public record Standing(
        int points,
        @Column(name = "suspended_for") String suspendedFor,
        @Column(name = "suspended_at") Instant suspendedAt,
        @Column(name = "standing_version") int version) {
    /** From so many points on a shop puts nothing new on the market. */
    public static final int LISTING_STOPS = 12;

    /** From so many points on a shop is suspended. */
    public static final int SELLING_STOPS = 24;

    static final Standing NEW = new Standing(0, null, null, 0);

    public boolean mayList() {
        return points < LISTING_STOPS;
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
        return points >= SELLING_STOPS;
    }

    Standing suspended(String reason, Instant at) {
        return new Standing(points, reason, at, version + 1);
    }

    Standing reinstated() {
        return new Standing(points, null, null, version + 1);
    }

    Standing weighed(int now) {
        return new Standing(now, suspendedFor, suspendedAt, version + 1);
    }
}
