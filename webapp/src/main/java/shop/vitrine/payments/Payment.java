package shop.vitrine.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.IdGenerator;

/** One attempt to pay a purchase by a gateway. Its id is the idempotency key for all calls. */
@Entity
@Table(name = "payments")
public class Payment {
    @Id
    private String id;

    @Column(name = "purchase_id")
    private String purchase;

    private String gateway;
    private String reference;

    @Column(name = "payment_page")
    private String page;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    @Column(columnDefinition = "bpchar(3)")
    private String currency;

    private long amount;
    private String failure;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Payment() {}

    Payment(String purchase, String gateway, Money amount, Instant at) {
        this.id = IdGenerator.next();
        this.purchase = purchase;
        this.gateway = gateway;
        this.status = PaymentStatus.STARTED;
        this.currency = amount.currency();
        this.amount = amount.amount();
        this.startedAt = at;
        this.changedAt = at;
    }

    void recordSession(GatewaySession session) {
        reference = session.reference();
        page = session.page();
    }

    void authorise(Instant at) {
        become(PaymentStatus.AUTHORISED, at);
    }

    void settle(Instant at) {
        become(PaymentStatus.SETTLED, at);
    }

    /** @param why the gateway's reason */
    void fail(String why, Instant at) {
        become(PaymentStatus.FAILED, at);
        failure = why;
    }

    void expire(Instant at) {
        become(PaymentStatus.EXPIRED, at);
    }

    private void become(PaymentStatus next, Instant at) {
        status = status.become(next, id);
        changedAt = at;
    }

    public String id() {
        return id;
    }

    public String purchase() {
        return purchase;
    }

    public String gateway() {
        return gateway;
    }

    public String reference() {
        return reference;
    }

    public String page() {
        return page;
    }

    public PaymentStatus status() {
        return status;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public String failure() {
        return failure;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
