package shop.vitrine.tenants;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Makes the current transaction read-only, which PostgreSQL enforces. */
public final class ReadOnly {
    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    private ReadOnly() {}

    public static void mark() throws NamingException {
        mark(registry());
    }

    static void mark(TransactionSynchronizationRegistry registry) {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) registry.putResource(ReadOnly.class, true);
    }

    static boolean isMarked() {
        try {
            return isMarked(registry());
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isMarked(TransactionSynchronizationRegistry registry) {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE && registry.getResource(ReadOnly.class) != null;
    }

    private static TransactionSynchronizationRegistry registry() throws NamingException {
        return InitialContext.doLookup(REGISTRY);
    }
}
