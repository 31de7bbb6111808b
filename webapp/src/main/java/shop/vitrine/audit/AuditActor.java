package shop.vitrine.audit;

/** Who caused an entry; the id is null for the system, the name null for a deleted account. */
public record AuditActor(String id, String known) {
    public boolean isTime() {
        return id == null;
    }

    /** Falls back to the id of a deleted account; null for the system. */
    public String name() {
        return known == null ? id : known;
    }
}
