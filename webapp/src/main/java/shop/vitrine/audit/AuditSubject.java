package shop.vitrine.audit;

/**
 * What something happened to.
 *
 * @param text as {@code shop:7k3m9qxd4t2g}
 * @param handle of the shop that it is, or null
 */
record AuditSubject(String text, String handle) {
    /** What people call it, or as it is written. */
    public String label() {
        return handle == null ? text : "@" + handle;
    }

    /** Where it is looked at, or null. */
    public String path() {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) return null;
        return switch (parts[0]) {
            case "shop" -> "/admin/shops/" + parts[1];
            case "application" -> "/admin/applications/" + parts[1];
            default -> null;
        };
    }
}
