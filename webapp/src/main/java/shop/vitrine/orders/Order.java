package shop.vitrine.orders;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.TenantId;
import shop.vitrine.money.Money;
import shop.vitrine.money.Vat;
import shop.vitrine.money.VatSubtotal;
import shop.vitrine.platform.NameNormalizer;
import shop.vitrine.shipping.Parcel;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Stamp;

/** The part of a purchase that one shop fulfils. */
@Entity
@Table(name = "orders")
public class Order {
    /** Time to report problems after delivery. */
    static final Duration UNTIL_COMPLETE = Duration.ofDays(14);

    @Id
    private String id;

    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "purchase_id")
    private Purchase purchase;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shop_id", insertable = false, updatable = false)
    private Shop seller;

    private int position;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(columnDefinition = "bpchar(3)")
    private String currency;

    private long goods;

    @Embedded
    private OrderDelivery delivery;

    @Column(name = "delivery_vat")
    private long deliveryVat;

    @Column(name = "vat_rate")
    private int vatRate;

    private long vat;

    @Column(name = "placed_at")
    private Instant placedAt;

    /** Search form of the buyer's name, by {@link NameNormalizer}. */
    private String buyer;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "ship_by")
    private Instant shipBy;

    @Column(name = "completes_at")
    private Instant completesAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OrderEvent> events = new ArrayList<>();

    protected Order() {}

    Order(Purchase purchase, int position, NewOrder placed, Instant at) {
        this.id = IdGenerator.next();
        this.number = OrderNumber.order();
        this.purchase = purchase;
        this.shop = placed.shop();
        this.position = position;
        this.status = OrderStatus.AWAITING_PAYMENT;
        this.currency = Money.MARKET_CURRENCY;
        this.delivery = placed.delivery();
        this.vatRate = Vat.rate(purchase.address().country());
        this.deliveryVat = Vat.contained(delivery.price(), vatRate);
        this.placedAt = at;
        this.buyer = NameNormalizer.plain(purchase.address().name());
        for (NewOrderLine line : placed.lines()) lines.add(new OrderLine(this, lines.size(), line, vatRate));
        this.goods = lines.stream().mapToLong(line -> line.total().amount()).sum();
        this.vat = lines.stream().mapToLong(line -> line.vat().amount()).sum() + deliveryVat;
        this.events.add(new OrderEvent(this, status, null, Stamp.unattended(at)));
    }

    void markPaid(Instant at) {
        become(OrderStatus.PAID, Stamp.unattended(at));
        paidAt = at;
        shipBy = delivery.shipBy(at);
    }

    public void pack(Stamp by) {
        become(OrderStatus.READY, by);
    }

    public void ship(Stamp by) {
        become(OrderStatus.SHIPPED, by);
    }

    public void deliver(Stamp by) {
        become(OrderStatus.DELIVERED, by);
        completesAt = by.at().plus(UNTIL_COMPLETE);
    }

    void complete(Instant at) {
        become(OrderStatus.COMPLETED, Stamp.unattended(at));
        completesAt = null;
    }

    void cancel(Instant at) {
        become(OrderStatus.CANCELLED, Stamp.unattended(at));
    }

    /** By the shop. */
    void cancel(CancelReason why, Stamp by) {
        become(OrderStatus.CANCELLED, why.name(), by);
    }

    private void become(OrderStatus next, Stamp by) {
        become(next, null, by);
    }

    private void become(OrderStatus next, String reason, Stamp by) {
        status = status.become(next, number);
        events.add(new OrderEvent(this, next, reason, by));
    }

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Purchase purchase() {
        return purchase;
    }

    public String shop() {
        return shop;
    }

    public Shop seller() {
        return seller;
    }

    public OrderStatus status() {
        return status;
    }

    public Money goods() {
        return money(goods);
    }

    public OrderDelivery delivery() {
        return delivery;
    }

    public Money deliveryPrice() {
        return money(delivery.price());
    }

    public Money total() {
        return money(goods + delivery.price());
    }

    public Money vat() {
        return money(vat);
    }

    /** Goods and delivery of one order share a rate. */
    public VatSubtotal vatShare() {
        return new VatSubtotal(vatRate, total(), vat());
    }

    /** Tracking URL, or null. */
    public String link(Parcel parcel) {
        DeliveryAddress to = purchase.address();
        return parcel.link(to.country(), to.postal().postalCode());
    }

    /** Only orders that are paid and not cancelled have an invoice. */
    public boolean isInvoiced() {
        return paidAt != null && status != OrderStatus.CANCELLED;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** Null until paid; until then the shop does not see the order. */
    public Instant paidAt() {
        return paidAt;
    }

    /** Dispatch deadline; null if unpaid. */
    public Instant shipBy() {
        return shipBy;
    }

    public boolean isLate(Instant now) {
        return isAwaitingShipment() && shipBy.isBefore(now);
    }

    public boolean isAwaitingShipment() {
        return status == OrderStatus.PAID || status == OrderStatus.READY;
    }

    public int version() {
        return version;
    }

    public List<OrderLine> lines() {
        return lines;
    }

    /** @throws java.util.NoSuchElementException if it is not part of this order */
    public OrderLine line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    public int pieces() {
        return lines.stream().mapToInt(OrderLine::quantity).sum();
    }

    public List<OrderEvent> events() {
        return events;
    }

    private Money money(long amount) {
        return new Money(amount, currency);
    }
}
