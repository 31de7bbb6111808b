package shop.vitrine.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

@Entity
@DynamicUpdate
@Table(name = "outgoing_mails")
class OutgoingMail {
    /** Longer than any SMTP call: mails of a dead node become due again after this. */
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recipient;
    private String subject;
    private String html;

    @Column(name = "plain_text")
    private String plain;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String failure;

    protected OutgoingMail() {}

    OutgoingMail(String recipient, MailContent content, Instant at) {
        this.recipient = recipient;
        this.subject = content.subject();
        this.html = content.html();
        this.plain = content.plain();
        this.queuedAt = at;
        this.dueAt = at;
    }

    void take(Instant at) {
        attempts++;
        dueAt = at.plus(IN_HAND);
    }

    void sent(Instant at) {
        sentAt = at;
        dueAt = null;
        failure = null;
    }

    /** @return time of the next attempt, or empty when giving up */
    Optional<Instant> failed(String why, Instant at) {
        failure = why;
        dueAt = MailRetrySchedule.after(attempts).map(at::plus).orElse(null);
        return Optional.ofNullable(dueAt);
    }

    Long id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    MailContent content() {
        return new MailContent(subject, html, plain);
    }
}
