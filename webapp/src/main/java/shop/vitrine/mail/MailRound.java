package shop.vitrine.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;

/** Sends what is due. Between taking a mail and noting how it went no transaction is open. */
@ApplicationScoped
public class MailRound implements Round {
    private static final int BATCH = 10;

    @Inject
    Mails mails;

    @Inject
    Sendings sendings;

    @Inject
    Smtp smtp;

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> {
            List<Mail> due = mails.take(BATCH);
            due.forEach(this::send);
            return due.size() == BATCH;
        });
    }

    private void send(Mail mail) {
        try {
            smtp.send(mail);
            sendings.succeeded(mail.id());
        } catch (MessagingException e) {
            sendings.failed(mail.id(), String.valueOf(e.getMessage()));
        }
    }
}
