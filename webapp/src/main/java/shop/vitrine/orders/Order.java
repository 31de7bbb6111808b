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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.TenantId;
import shop.vitrine.house.NotAllowed;
import shop.vitrine.money.Money;
import shop.vitrine.money.Vat;
import shop.vitrine.money.VatShare;
import shop.vitrine.tenants.Ids;
import shop.vitrine.tenants.Shop;

/** What one shop fulfils of a purchase. */
@Entity
@Table(name = "orders")
public class Order {
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
    private PlacedDelivery delivery;

    @Column(name = "delivery_vat")
    private long deliveryVat;

    @Column(name = "vat_rate")
    private int vatRate;

    private long vat;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OrderEvent> events = new ArrayList<>();

    protected Order() {}

    Order(Purchase purchase, int position, PlacedOrder placed, Instant at) {
        this.id = Ids.next();
        this.number = Numbers.order();
        this.purchase = purchase;
        this.shop = placed.shop();
        this.position = position;
        this.status = OrderStatus.AWAITING_PAYMENT;
        this.currency = Money.MARKET;
        this.delivery = placed.delivery();
        this.vatRate = Vat.rate(purchase.address().country());
        this.deliveryVat = Vat.contained(delivery.price(), vatRate);
        this.placedAt = at;
        for (PlacedLine line : placed.lines()) lines.add(new OrderLine(this, lines.size(), line, vatRate));
        this.goods = lines.stream().mapToLong(line -> line.total().amount()).sum();
        this.vat = lines.stream().mapToLong(line -> line.vat().amount()).sum() + deliveryVat;
        this.events.add(new OrderEvent(this, status, null, at));
    }

    void markPaid(Instant at) {
        become(OrderStatus.PAID, null, at);
    }

    /** @param by the person who did it, or null when time did */
    void cancel(String by, Instant at) {
        become(OrderStatus.CANCELLED, by, at);
    }

    private void become(OrderStatus next, String by, Instant at) {
        if (!status.mayBecome(next)) throw new NotAllowed("Order " + number, status, next);
        status = next;
        events.add(new OrderEvent(this, next, by, at));
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

    /** The shop's id. */
    public String shop() {
        return shop;
    }

    public Shop seller() {
        return seller;
    }

    public OrderStatus status() {
        return status;
    }

    /** What the lines cost together, VAT included. */
    public Money goods() {
        return money(goods);
    }

    public PlacedDelivery delivery() {
        return delivery;
    }

    public Money deliveryPrice() {
        return money(delivery.price());
    }

    /** What is paid for it, delivery and VAT included. */
    public Money total() {
        return money(goods + delivery.price());
    }

    /** The tax in the total. */
    public Money vat() {
        return money(vat);
    }

    /** The tax in the total, by rate. Goods and delivery of one order have one rate. */
    public VatShare vatShare() {
        return new VatShare(vatRate, total(), vat());
    }

    public Instant placedAt() {
        return placedAt;
    }

    public List<OrderLine> lines() {
        return lines;
    }

    /** How many pieces, over all lines. */
    public int pieces() {
        return lines.stream().mapToInt(OrderLine::quantity).sum();
    }

    /** What happened to it, the first thing first. */
    public List<OrderEvent> events() {
        return events;
    }

    private Money money(long amount) {
        return new Money(amount, currency);
    }
}
