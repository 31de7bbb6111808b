package shop.vitrine.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.tenants.Current;

@ApplicationScoped
@Transactional(TxType.REQUIRED)
class MailDelivery {
    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    @Inject
    OutgoingMails mails;

    @Inject
    Current current;

    void succeeded(Long id) {
        mails.get(id).sent(current.now());
    }

    void failed(Long id, String why) {
        String reason = why.replaceAll("\\s+", " ").strip();
        Optional<Instant> again = mails.get(id).failed(reason, current.now());
        if (again.isPresent())
            LOG.log(Level.INFO, "Mail {0} was not sent and is tried again at {1}: {2}", new Object[] {
                id.toString(), again.get(), reason
            });
        else LOG.log(Level.WARNING, "Mail {0} is given up: {1}", new Object[] {id.toString(), reason});
    }
}
