package shop.vitrine.tenants;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param person the id of an account, or null: time, a machine, or a guest
 */
public record Stamp(String person, Instant at) {
    /** What nobody did who has a name. */
    public static Stamp unattended(Instant at) {
        return new Stamp(null, at);
    }
}
