package shop.vitrine.shipping;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Map;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;

/** A package with some or all of an order. */
@Entity
@Table(name = "parcels")
public class Parcel {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(name = "order_id")
    private String order;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "carrier")
    private Carrier carrier;

    @Column(name = "tracking_number")
    private String tracking;

    @Enumerated(EnumType.STRING)
    private ParcelStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "parcel", cascade = CascadeType.PERSIST)
    private List<ParcelLine> pieces = new ArrayList<>();

    @OneToMany(mappedBy = "parcel", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ParcelEvent> events = new ArrayList<>();

    protected Parcel() {}

    Parcel(String shop, String order, int position, ParcelLabel label, Map<String, Integer> packed, Stamp by) {
        if (packed.isEmpty()) throw new IllegalArgumentException("A parcel of nothing");
        this.id = IdGenerator.next();
        this.shop = shop;
        this.order = order;
        this.position = position;
        this.carrier = label.carrier();
        this.tracking = label.tracking();
        this.status = ParcelStatus.CREATED;
        this.createdAt = by.at();
        packed.forEach((line, quantity) -> pieces.add(new ParcelLine(this, line, quantity)));
        this.events.add(new ParcelEvent(this, status, by));
    }

    public void become(ParcelStatus next, Stamp by) {
        status = status.become(next, id);
        events.add(new ParcelEvent(this, next, by));
    }

    /** Corrects the label, unless the parcel has already arrived, come back or been lost. */
    public void relabel(ParcelLabel label) {
        if (isFinal()) throw new NotAllowed("Parcel " + id + " is " + status);
        carrier = label.carrier();
        tracking = label.tracking();
    }

    public String id() {
        return id;
    }

    String shop() {
        return shop;
    }

    public String order() {
        return order;
    }

    public int position() {
        return position;
    }

    public Carrier carrier() {
        return carrier;
    }

    public String tracking() {
        return tracking;
    }

    public String link(String country, String postcode) {
        return carrier.link(tracking, country, postcode);
    }

    public ParcelStatus status() {
        return status;
    }

    public boolean isDelivered() {
        return status == ParcelStatus.DELIVERED;
    }

    public boolean isFinal() {
        return status.next().isEmpty();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<ParcelLine> pieces() {
        return pieces;
    }

    public List<ParcelEvent> events() {
        return events;
    }
}
