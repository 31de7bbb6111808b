package shop.vitrine.orders;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.IdGenerator;

/** One checkout: one buyer, one payment, one order per shop. Its row lock covers all of them. */
@Entity
@Table(name = "purchases")
public class Purchase {
    /** How long stock is held for payment; extended once if the buyer returns to pay. */
    public static final Duration HOLD = Duration.ofMinutes(15);

    /** Minimum hold while an authorised payment settles. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    @Id
    private String id;

    private String number;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "cart_id")
    private String cart;

    @Column(name = "person_id")
    private String person;

    @Column(columnDefinition = "citext")
    private String email;

    @Column(columnDefinition = "bpchar(2)")
    private String language;

    @Enumerated(EnumType.STRING)
    private PurchaseStatus status;

    @Embedded
    private DeliveryAddress address;

    @Column(columnDefinition = "bpchar(3)")
    private String currency;

    private long total;
    private long vat;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "hold_extended")
    private boolean holdExtended;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "purchase", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Order> orders = new ArrayList<>();

    protected Purchase() {}

    Purchase(NewPurchase placed, Instant at) {
        this.id = IdGenerator.next();
        this.number = OrderNumber.purchase();
        this.idempotencyKey = placed.idempotencyKey();
        this.cart = placed.cart();
        this.person = placed.person();
        this.email = placed.email();
        this.language = placed.language().getLanguage();
        this.status = PurchaseStatus.AWAITING_PAYMENT;
        this.address = placed.address();
        this.currency = Money.MARKET_CURRENCY;
        this.heldUntil = at.plus(HOLD);
        this.placedAt = at;
        for (NewOrder order : placed.orders()) orders.add(new Order(this, orders.size(), order, at));
        this.total = orders.stream().mapToLong(order -> order.total().amount()).sum();
        this.vat = orders.stream().mapToLong(order -> order.vat().amount()).sum();
    }

    void pay(Instant at) {
        status = status.become(PurchaseStatus.PAID, number);
        heldUntil = null;
        orders.forEach(order -> order.markPaid(at));
    }

    void cancel(Instant at) {
        status = status.become(PurchaseStatus.CANCELLED, number);
        heldUntil = null;
        orders.forEach(order -> order.cancel(at));
    }

    /** Extends the hold, once. */
    void extendHold() {
        if (!isAwaitingPayment() || holdExtended) return;
        holdExtended = true;
        heldUntil = heldUntil.plus(HOLD);
    }

    /** An authorised payment is about to settle, so do not cancel yet. */
    void awaitSettlement(Instant at) {
        Instant atLeast = at.plus(SETTLING);
        if (isAwaitingPayment() && heldUntil.isBefore(atLeast)) heldUntil = atLeast;
    }

    /** Whether its hold has ended. */
    boolean isDue(Instant now) {
        return isAwaitingPayment() && !heldUntil.isAfter(now);
    }

    public boolean isAwaitingPayment() {
        return status == PurchaseStatus.AWAITING_PAYMENT;
    }

    public boolean isPaid() {
        return status == PurchaseStatus.PAID;
    }

    public boolean isCancelled() {
        return status == PurchaseStatus.CANCELLED;
    }

    public Map<String, Integer> quantities() {
        return orders.stream()
                .flatMap(order -> order.lines().stream())
                .collect(Collectors.toMap(OrderLine::variant, OrderLine::quantity, Integer::sum));
    }

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String cart() {
        return cart;
    }

    public String person() {
        return person;
    }

    public String email() {
        return email;
    }

    public Locale language() {
        return Locale.of(language);
    }

    public PurchaseStatus status() {
        return status;
    }

    public DeliveryAddress address() {
        return address;
    }

    public Money total() {
        return new Money(total, currency);
    }

    public Money vat() {
        return new Money(vat, currency);
    }

    /** Null without a hold. */
    public Instant heldUntil() {
        return heldUntil;
    }

    /** Seconds; null without a hold. */
    public Long secondsLeft(Instant now) {
        return isAwaitingPayment() && !isDue(now)
                ? Duration.between(now, heldUntil).toSeconds()
                : null;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public List<Order> orders() {
        return orders;
    }
}
