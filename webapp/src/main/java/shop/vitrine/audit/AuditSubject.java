package shop.vitrine.audit;

record AuditSubject(String text, String handle) {
    public String label() {
        return handle == null ? text : "@" + handle;
    }

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
