package shop.vitrine.tenants;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** How a shop presents itself: read from its published showcase, and changed only by publishing. */
@Entity
@Immutable
@Table(name = "shop_faces")
public class ShopFace {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "tagline_en"))
    @AttributeOverride(name = "de", column = @Column(name = "tagline_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "tagline_nl"))
    private LocalizedText tagline;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "story_en"))
    @AttributeOverride(name = "de", column = @Column(name = "story_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "story_nl"))
    private LocalizedText story;

    private String banner;

    @Column(name = "banner_alt")
    private String bannerAlt;

    private String portrait;

    @Column(name = "portrait_alt")
    private String portraitAlt;

    protected ShopFace() {}

    public LocalizedText tagline() {
        return tagline;
    }

    public LocalizedText story() {
        return story;
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
}
