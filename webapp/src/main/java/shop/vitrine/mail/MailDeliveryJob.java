package shop.vitrine.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

/** Sends due mails; no transaction is open while sending. */
@ApplicationScoped
class MailDeliveryJob implements Job {
    private static final int BATCH = 10;

    @Inject
    OutgoingMails mails;

    @Inject
    MailDelivery delivery;

    @Inject
    SmtpClient client;

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> {
            List<OutgoingMail> due = mails.take(BATCH);
            due.forEach(this::send);
            return due.size() == BATCH;
        });
    }

    private void send(OutgoingMail mail) {
        try {
            client.send(mail);
            delivery.succeeded(mail.id());
        } catch (MessagingException e) {
            delivery.failed(mail.id(), String.valueOf(e.getMessage()));
        }
    }
}
