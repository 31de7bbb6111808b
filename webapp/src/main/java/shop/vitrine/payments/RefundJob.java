package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

/** Requests refunds until the gateway accepts them. */
@ApplicationScoped
class RefundJob implements Job {
    private static final Logger LOG = Logger.getLogger(RefundJob.class.getName());

    @Inject
    RefundTransactions transactions;

    @Inject
    Gateways gateways;

    @Override
    public String name() {
        return "refunds";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(this::one);
    }

    private boolean one() {
        Optional<RefundTransactions.DueRefund> due = transactions.take();
        due.ifPresent(asked -> {
            Refund refund = asked.refund();
            Payment payment = asked.payment();
            try {
                gateways.get(payment.gateway()).refund(payment.reference(), refund.id(), refund.amount());
                transactions.done(refund.id());
            } catch (GatewayUnreachable e) {
                LOG.log(Level.WARNING, "Refund " + refund.id() + " will be asked for again", e);
            }
        });
        return due.isPresent();
    }
}
