package shop.vitrine.tenants;

import java.util.function.Supplier;

/**
 * Whose rows the current thread may see; none without a scope. Set at the edge, by a filter or job; used by {@link
 * ScopeTenantResolver} and {@link ScopedConnectionProvider}.
 *
 * @param setting {@code market}, {@code admin}, {@code shop:<id>} or {@code none}
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

    /** Runs work in this scope and restores the previous one. Transactions must not cross the boundary. */
    public <T> T get(Supplier<T> work) {
        Scope before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** For filters, where a request begins and ends in different calls. */
    public void enter() {
        CURRENT.set(this);
    }

    public static void leave() {
        CURRENT.remove();
    }

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
