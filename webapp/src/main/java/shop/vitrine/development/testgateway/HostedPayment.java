package shop.vitrine.development.testgateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import shop.vitrine.money.Money;
import shop.vitrine.web.http.QueryString;

/** A payment in the test gateway's books. */
@Entity
@DynamicUpdate
@Table(name = "test_gateway_payments")
public class HostedPayment {
    /** Longer than the market's hold, so that money can arrive late, as in reality. */
    static final Duration LIFETIME = Duration.ofMinutes(45);

    @Id
    private String reference;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(columnDefinition = "bpchar(3)")
    private String currency;

    private long amount;
    private String description;

    @Column(name = "return_url")
    private String returnUrl;

    @Column(name = "webhook_url")
    private String webhookUrl;

    @Column(columnDefinition = "bpchar(2)")
    private String language;

    @Enumerated(EnumType.STRING)
    private HostedPaymentStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected HostedPayment() {}

    HostedPayment(String reference, OpenHostedPayment asked, Instant at) {
        this.reference = reference;
        this.idempotencyKey = asked.idempotencyKey();
        this.currency = asked.amount().currency();
        this.amount = asked.amount().amount();
        this.description = asked.description();
        this.returnUrl = asked.returnUrl();
        this.webhookUrl = asked.webhookUrl();
        this.language = asked.language();
        this.status = HostedPaymentStatus.OPEN;
        this.openedAt = at;
        this.expiresAt = at.plus(LIFETIME);
    }

    boolean become(HostedPaymentStatus next) {
        if (!status.mayBecome(next)) return false;
        status = next;
        return true;
    }

    public String reference() {
        return reference;
    }

    /** The market's payment id. */
    String idempotencyKey() {
        return idempotencyKey;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public String description() {
        return description;
    }

    String webhookUrl() {
        return webhookUrl;
    }

    HostedPaymentStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == HostedPaymentStatus.OPEN || status == HostedPaymentStatus.CHALLENGED;
    }

    boolean isChallenged() {
        return status == HostedPaymentStatus.CHALLENGED;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Return URL with the result. */
    public String back() {
        String result = switch (status) {
            case APPROVED -> "approved";
            case DECLINED -> "declined";
            default -> "open";
        };
        return QueryString.of(returnUrl).with("result", result).toString();
    }
}
