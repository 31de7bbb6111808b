package shop.vitrine.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import shop.vitrine.orders.Purchase;

/** Places orders, retrying transactions that conflict. */
@ApplicationScoped
class Checkout {
    private static final int ATTEMPTS = 3;

    /** Serialization failure, deadlock, lock timeout. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03");

    @Inject
    Placement placement;

    /** @throws CheckoutBusy if all retries fail */
    @Transactional(TxType.NEVER)
    public Optional<Purchase> place(PlaceOrder order) {
        for (int attempt = 1; ; attempt++) {
            try {
                return placement.place(order);
            } catch (RuntimeException e) {
                if (!passes(e)) throw e;
                if (attempt == ATTEMPTS) throw new CheckoutBusy(e);
                rest(attempt);
            }
        }
    }

    static boolean passes(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && PASSING.contains(sql.getSQLState())) return true;
        return false;
    }

    /** Random delay, so that rivals do not collide again. */
    private static void rest(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(20L * attempt, 80L * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The goods are in too much demand right now. Nothing was placed. */
    static final class CheckoutBusy extends RuntimeException {
        CheckoutBusy(Throwable cause) {
            super(cause);
        }
    }
}
