package shop.vitrine.development.testgateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.tenants.IdGenerator;

/** A webhook to be delivered, with retries. */
@Entity
@DynamicUpdate
@Table(name = "test_gateway_webhook_deliveries")
public class WebhookDelivery {
    /** After the last delay it gives up. */
    private static final List<Duration> RETRY_DELAYS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reference")
    private HostedPayment payment;

    private String kind;
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    protected WebhookDelivery() {}

    WebhookDelivery(HostedPayment payment, String kind, Instant at) {
        this.id = IdGenerator.next();
        this.payment = payment;
        this.kind = kind;
        this.dueAt = at;
    }

    /** Schedules the next attempt in case this one fails. */
    void recordAttempt(Instant at) {
        dueAt = attempts < RETRY_DELAYS.size() ? at.plus(RETRY_DELAYS.get(attempts)) : null;
        attempts++;
    }

    void delivered(Instant at) {
        deliveredAt = at;
        dueAt = null;
    }

    String id() {
        return id;
    }

    HostedPayment payment() {
        return payment;
    }

    WebhookPayload payload() {
        return new WebhookPayload(
                id, payment.idempotencyKey(), kind, payment.amount(), kind.equals("failed") ? "declined" : "");
    }
}
