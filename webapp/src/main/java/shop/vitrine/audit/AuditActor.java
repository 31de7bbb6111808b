package shop.vitrine.audit;

/**
 * Who did it.
 *
 * @param id the person's, or null when time did it
 * @param known their name as it is now; null when there is no such account any more
 */
public record AuditActor(String id, String known) {
    public boolean isTime() {
        return id == null;
    }

    /** Their name; their id where there is no such account any more; null when time did it. */
    public String name() {
        return known == null ? id : known;
    }
}
