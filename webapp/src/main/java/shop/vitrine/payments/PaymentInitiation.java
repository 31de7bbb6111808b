package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Never call it inside a transaction. Few calls run at once, so that a slow gateway cannot take all threads. */
@ApplicationScoped
public class PaymentInitiation {
    private static final Logger LOG = Logger.getLogger(PaymentInitiation.class.getName());
    private static final int MAX_CONCURRENT = 16;
    private static final long TIMEOUT_SECONDS = 2;

    private final Semaphore permits = new Semaphore(MAX_CONCURRENT);

    @Inject
    PaymentTransactions transactions;

    @Inject
    Gateways gateways;

    /**
     * Idempotent.
     *
     * @throws GatewayUnreachable leaves the payment as it is
     */
    @Transactional(TxType.NEVER)
    public String begin(String payment, BuyerContext context) {
        Payment known = transactions.get(payment);
        if (known.page() != null) return known.page();
        acquirePermit();
        try {
            GatewaySession session = gateways.get(known.gateway()).begin(known, context);
            if (!transactions.recordSession(payment, session)) cancel(transactions.get(payment));
            return session.page();
        } finally {
            permits.release();
        }
    }

    private void acquirePermit() {
        try {
            if (!permits.tryAcquire(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                throw new GatewayUnreachable("Too many buyers are on their way to pay", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayUnreachable("Stopped while waiting to talk", e);
        }
    }

    /** Best effort: if it fails, the page times out or late money is refunded. */
    @Transactional(TxType.NEVER)
    public void cancel(Payment payment) {
        if (payment.reference() == null) return;
        try {
            gateways.get(payment.gateway()).cancel(payment.reference());
        } catch (GatewayUnreachable e) {
            LOG.log(Level.INFO, "Payment " + payment.id() + " was not cancelled at its gateway", e);
        }
    }
}
