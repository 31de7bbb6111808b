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
 * The tenant: one creator's or brand's business. Its handle names it in URLs, as {@code /@lumen}. Its owner and an
 * admin may change different things of it at once: each writes only what they changed.
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

    /** A shop that may prepare everything and sell nothing yet. */
    public Shop(String handle, String name, String country, Instant at) {
        this.id = IdGenerator.next();
        this.handle = handle;
        this.name = name;
        this.status = ShopStatus.PENDING;
        this.country = country;
        this.returnsDays = 30;
        this.openedAt = at;
    }

    /** @throws NotAllowed when it is not to be opened: a suspended one is reinstated */
    public void open() {
        if (status == ShopStatus.SUSPENDED) throw new NotAllowed(handle + " is suspended");
        status = status.become(ShopStatus.ACTIVE, handle);
    }

    /** As long as nobody has seen it: afterwards a handle is an address that others link to. */
    public void rename(String newHandle, String newName) {
        if (status != ShopStatus.PENDING) throw new NotAllowed(handle + " is " + status + " and keeps its handle");
        this.handle = newHandle;
        this.name = newName;
    }

    /** Takes it off the market for a while. Orders in hand go on. */
    public void suspend() {
        status = status.become(ShopStatus.SUSPENDED, handle);
    }

    public void reinstate() {
        if (status != ShopStatus.SUSPENDED) throw new NotAllowed(handle + " is not suspended");
        status = status.become(ShopStatus.ACTIVE, handle);
    }

    /** For good. */
    public void close() {
        status = status.become(ShopStatus.CLOSED, handle);
    }

    /** @param newCity where it works, or null where it does not say */
    public void moveTo(String newCity) {
        this.city = newCity;
    }

    /** @param days for which things that were bought can be sent back */
    public void setReturnPeriod(int days) {
        returnsDays = days;
    }

    /** @param planned null to forget about it */
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

    /** Whether it has been opened and not closed: rules bind it, and orders in hand go on. */
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

    /** For how many days things can be sent back. */
    public int returnsDays() {
        return returnsDays;
    }

    /** The latest holiday that the shop planned, also one that is over; null for none. */
    public Holiday holiday() {
        return holiday;
    }

    /** Whether the holiday is on now: then things are shown and not sold. Follows the clock within half a minute. */
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
