package shop.vitrine.tenants;

/** {@code person} is null for time, a machine or a guest. */
public record Actor(String person) {
    public static final Actor SYSTEM = new Actor(null);
}
