package shop.vitrine.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.TenantId;

/** Quantity of an order line in a parcel. */
@Entity
@Table(name = "parcel_lines")
public class ParcelLine implements Serializable {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "parcel_id")
    private Parcel parcel;

    @Id
    @Column(name = "order_line_id")
    private String line;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private int quantity;

    protected ParcelLine() {}

    ParcelLine(Parcel parcel, String line, int quantity) {
        this.parcel = parcel;
        this.shop = parcel.shop();
        this.line = line;
        this.quantity = quantity;
    }

    public String line() {
        return line;
    }

    public int quantity() {
        return quantity;
    }
}
