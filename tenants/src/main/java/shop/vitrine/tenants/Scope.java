package shop.vitrine.tenants;

import java.util.function.Supplier;

/**
 * Whose rows the current thread may see: one shop's, the market's, an admin's, or nobody's.
 *
 * <p>Set once at the edge (a request filter, a timed task), read by {@link ScopeTenantResolver} for the ORM and by
 * {@link ScopedConnectionProvider} for row-level security. A thread without a scope sees no shop-owned row at all.
 *
 * @param setting the value of the database setting {@code vitrine.scope}: {@code market}, {@code admin},
 *     {@code shop:<id>} or {@code none}
 */
public record Scope(String setting) {
    public static final Scope NONE = new Scope("none");
    public static final Scope MARKET = new Scope("market");
    public static final Scope ADMIN = new Scope("admin");

    private static final String SHOP = "shop:";
    private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<>();

    public static Scope shop(String id) {
        return new Scope(SHOP + id);
    }

    public static Scope current() {
        Scope scope = CURRENT.get();
        return scope == null ? NONE : scope;
    }

    /** Runs the work in this scope and restores the one before. Open no transaction across its border. */
    public <T> T get(Supplier<T> work) {
        Scope before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** @see #get(Supplier) */
    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** For filters, which see the begin and the end of a request in different calls. */
    public void enter() {
        CURRENT.set(this);
    }

    public static void leave() {
        CURRENT.remove();
    }

    /** The shop's id, or null when this scope is not one shop's. */
    public String shopId() {
        return setting.startsWith(SHOP) ? setting.substring(SHOP.length()) : null;
    }

    public boolean seesAllShops() {
        return equals(MARKET) || equals(ADMIN);
    }

    private static void restore(Scope before) {
        if (before == null) CURRENT.remove();
        else CURRENT.set(before);
    }
}
