package shop.vitrine.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.Stamp;

/** A state change of an order, when, and by whom. */
@Entity
@Table(name = "order_events")
public class OrderEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "person_id")
    private String person;

    private Instant at;
    private String reason;

    protected OrderEvent() {}

    OrderEvent(Order order, OrderStatus status, String reason, Stamp by) {
        this.order = order;
        this.shop = order.shop();
        this.status = status;
        this.person = by.person();
        this.at = by.at();
        this.reason = reason;
    }

    public OrderStatus status() {
        return status;
    }

    /** A {@link CancelReason}, or null. */
    public String reason() {
        return reason;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
