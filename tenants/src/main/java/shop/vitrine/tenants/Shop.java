package shop.vitrine.tenants;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The tenant: one creator's or brand's business. Its handle names it in URLs, as {@code /@lumen}. */
@Entity
@Table(name = "shops")
public class Shop {
    @Id
    private String id;

    @Column(columnDefinition = "citext")
    private String handle;

    private String name;

    @Enumerated(EnumType.STRING)
    private ShopStatus status;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "tagline_en"))
    @AttributeOverride(name = "de", column = @Column(name = "tagline_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "tagline_nl"))
    private LocalText tagline;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "story_en"))
    @AttributeOverride(name = "de", column = @Column(name = "story_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "story_nl"))
    private LocalText story;

    private String city;

    @Column(columnDefinition = "bpchar(2)")
    private String country;

    private String banner;

    @Column(name = "banner_alt")
    private String bannerAlt;

    private String portrait;

    @Column(name = "portrait_alt")
    private String portraitAlt;

    @Embedded
    private Theme theme;

    @Embedded
    private Delivery delivery;

    private int followers;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Shop() {}

    /** A shop that may prepare everything and sell nothing yet. */
    public Shop(
            String handle, String name, LocalText tagline, String country, Theme theme, Delivery delivery, Instant at) {
        this.id = Ids.next();
        this.handle = handle;
        this.name = name;
        this.status = ShopStatus.PENDING;
        this.tagline = tagline;
        this.country = country;
        this.theme = theme;
        this.delivery = delivery;
        this.openedAt = at;
    }

    /** @throws IllegalStateException when a shop of this status cannot open */
    public void open() {
        become(ShopStatus.ACTIVE);
    }

    /** As long as nobody has seen it: afterwards a handle is an address that others link to. */
    public void rename(String newHandle, String newName) {
        if (status != ShopStatus.PENDING)
            throw new IllegalStateException(handle + " is " + status + " and keeps its handle");
        this.handle = newHandle;
        this.name = newName;
    }

    public void tell(LocalText newStory, String newCity) {
        this.story = newStory;
        this.city = newCity;
    }

    /** Pictures are hashes of the media store. */
    public void wear(String newBanner, String newBannerAlt, String newPortrait, String newPortraitAlt) {
        this.banner = newBanner;
        this.bannerAlt = newBannerAlt;
        this.portrait = newPortrait;
        this.portraitAlt = newPortraitAlt;
    }

    private void become(ShopStatus next) {
        if (!status.mayBecome(next)) throw new IllegalStateException(handle + " is " + status + ", not to be " + next);
        status = next;
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

    public boolean isActive() {
        return status == ShopStatus.ACTIVE;
    }

    public LocalText tagline() {
        return tagline;
    }

    public LocalText story() {
        return story;
    }

    public String city() {
        return city;
    }

    public String country() {
        return country;
    }

    public String banner() {
        return banner;
    }

    public String bannerAlt() {
        return bannerAlt;
    }

    public String portrait() {
        return portrait;
    }

    public String portraitAlt() {
        return portraitAlt;
    }

    public Theme theme() {
        return theme;
    }

    public Delivery delivery() {
        return delivery;
    }

    public int followers() {
        return followers;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
