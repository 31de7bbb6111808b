package shop.vitrine.shipping;

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

/** A status change of a parcel, when, and by whom. */
@Entity
@Table(name = "parcel_events")
public class ParcelEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "parcel_id")
    private Parcel parcel;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Enumerated(EnumType.STRING)
    private ParcelStatus status;

    @Column(name = "person_id")
    private String person;

    private Instant at;

    protected ParcelEvent() {}

    ParcelEvent(Parcel parcel, ParcelStatus status, Stamp by) {
        this.parcel = parcel;
        this.shop = parcel.shop();
        this.status = status;
        this.person = by.person();
        this.at = by.at();
    }

    public ParcelStatus status() {
        return status;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
