package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Talks with gateways. Never called inside a transaction: no lock and no connection waits for the network. Few may talk
 * at once, so that a slow gateway cannot take all threads of the market; the others are told so at once.
 */
@ApplicationScoped
public class Cashier {
    private static final Logger LOG = Logger.getLogger(Cashier.class.getName());
    private static final int AT_ONCE = 12;

    private final Semaphore talking = new Semaphore(AT_ONCE);

    @Inject
    PaymentBook book;

    @Inject
    Gateways gateways;

    /**
     * Opens the gateway's page for a payment. Beginning twice gives the same page.
     *
     * @return where the buyer pays
     * @throws GatewayUnreachable if that is not known now; the payment stays as it is
     */
    @Transactional(TxType.NEVER)
    public String begin(String payment, Visit visit) {
        Payment known = book.get(payment);
        if (known.page() != null) return known.page();
        if (!talking.tryAcquire()) throw new GatewayUnreachable("Too many buyers are on their way to pay", null);
        try {
            Begun begun = gateways.get(known.gateway()).begin(known, visit);
            if (!book.opened(payment, begun)) cancel(book.get(payment));
            return begun.page();
        } finally {
            talking.release();
        }
    }

    /** Takes the gateway's page away from the buyer. Where that fails, its own end of time does it, or late money is met. */
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
