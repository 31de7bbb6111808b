package shop.vitrine.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.LocalizedText;

/** A shop's named group of products. */
@Entity
@Table(name = "shop_collections")
public class ShopCollection {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private String slug;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "de", column = @Column(name = "name_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    private LocalizedText name;

    private String description;
    private int position;

    protected ShopCollection() {}

    public String id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public LocalizedText name() {
        return name;
    }

    public String description() {
        return description;
    }
}
