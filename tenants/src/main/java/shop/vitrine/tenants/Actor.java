package shop.vitrine.tenants;

/**
 * Who does something.
 *
 * @param person the id of an account, or null: time, a machine, or a guest
 */
public record Actor(String person) {
    public static final Actor SYSTEM = new Actor(null);
}
