package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;

/**
 * The tenant: a creator's or brand's business. Updates are dynamic, since owner and admins change different columns.
 */
@Entity
@DynamicUpdate
@Table(name = "shops")
public class Shop {
    @Id
    private String id;

    @Column(columnDefinition = "citext")
    private String handle;

    private String name;

    @Enumerated(EnumType.STRING)
    private ShopStatus status;

    private String city;

    @Column(columnDefinition = "bpchar(2)")
    private String country;

    @Column(name = "returns_days")
    private int returnsDays;

    @Embedded
    private Holiday holiday;

    @Column(name = "on_holiday")
    private boolean onHoliday;

    private int followers;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Shop() {}

    /** A new shop, which may prepare everything but sell nothing. */
    public Shop(String handle, String name, String country, Instant at) {
        this.id = IdGenerator.next();
        this.handle = handle;
        this.name = name;
        this.status = ShopStatus.PENDING;
        this.country = country;
        this.returnsDays = 30;
        this.openedAt = at;
    }

    /** @throws NotAllowed if suspended, which needs reinstating */
    public void open() {
        if (status == ShopStatus.SUSPENDED) throw new NotAllowed(handle + " is suspended");
        status = status.become(ShopStatus.ACTIVE, handle);
    }

    /** Only before opening, since handles are in links. */
    public void rename(String newHandle, String newName) {
        if (status != ShopStatus.PENDING) throw new NotAllowed(handle + " is " + status + " and keeps its handle");
        this.handle = newHandle;
        this.name = newName;
    }

    public void suspend() {
        status = status.become(ShopStatus.SUSPENDED, handle);
    }

    public void reinstate() {
        if (status != ShopStatus.SUSPENDED) throw new NotAllowed(handle + " is not suspended");
        status = status.become(ShopStatus.ACTIVE, handle);
    }

    public void close() {
        status = status.become(ShopStatus.CLOSED, handle);
    }

    public void moveTo(String newCity) {
        this.city = newCity;
    }

    public void setReturnPeriod(int days) {
        returnsDays = days;
    }

    /** @param planned null removes it */
    public void scheduleHoliday(Holiday planned, LocalDate today) {
        holiday = planned;
        onHoliday = planned != null && planned.isOn(today);
    }

    public String id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String name() {
        return name;
    }

    public ShopStatus status() {
        return status;
    }

    public boolean isOpened() {
        return status == ShopStatus.ACTIVE || status == ShopStatus.SUSPENDED;
    }

    public boolean isActive() {
        return status == ShopStatus.ACTIVE;
    }

    public String city() {
        return city;
    }

    public String country() {
        return country;
    }

    public int returnsDays() {
        return returnsDays;
    }

    /** The latest planned holiday, perhaps past; null for none. */
    public Holiday holiday() {
        return holiday;
    }

    /** Whether nothing is sold now; lags behind by up to half a minute. */
    public boolean isOnHoliday() {
        return onHoliday;
    }

    public int followers() {
        return followers;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
