package shop.vitrine.tenants;

public record Actor(String person) {
    public static final Actor SYSTEM = new Actor(null);
}
