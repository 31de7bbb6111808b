package shop.vitrine.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.IdGenerator;

/** Money going back. Its id is the idempotency key for the gateway. */
@Entity
@DynamicUpdate
@Table(name = "refunds")
public class Refund {
    private static final Duration MAX_DELAY = Duration.ofHours(1);

    @Id
    private String id;

    @Column(name = "payment_id")
    private String payment;

    private String reason;

    @Column(name = "order_id")
    private String about;

    @Column(columnDefinition = "bpchar(3)")
    private String currency;

    private long amount;
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "completed_at")
    private Instant doneAt;

    protected Refund() {}

    /** @param about id of the refunded part, or null for the whole payment */
    Refund(String payment, Money amount, String reason, String about, Instant at) {
        this.id = IdGenerator.next();
        this.payment = payment;
        this.reason = reason;
        this.about = about;
        this.currency = amount.currency();
        this.amount = amount.amount();
        this.dueAt = at;
        this.requestedAt = at;
    }

    /** Records an attempt; the next one follows after a growing delay. */
    void ask(Instant at) {
        Duration rest = Duration.ofSeconds(5L << Math.min(attempts, 12));
        dueAt = at.plus(rest.compareTo(MAX_DELAY) < 0 ? rest : MAX_DELAY);
        attempts++;
    }

    void done(Instant at) {
        dueAt = null;
        doneAt = at;
    }

    public String id() {
        return id;
    }

    public String payment() {
        return payment;
    }

    public String reason() {
        return reason;
    }

    public boolean concerns(String id) {
        return about == null || about.equals(id);
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    Instant dueAt() {
        return dueAt;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
