package shop.vitrine.sellers;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.PostalAddress;

/** The business behind a shop, as invoices and parcels name it. It is saved when it is first changed. */
@Entity
@Table(name = "business_profiles")
public class BusinessProfile {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "vat_id")
    private String vatId;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "registered_name"))
    @AttributeOverride(name = "street", column = @Column(name = "registered_street"))
    @AttributeOverride(name = "extra", column = @Column(name = "registered_extra"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "registered_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "registered_city"))
    @AttributeOverride(name = "region", column = @Column(name = "registered_region"))
    @AttributeOverride(name = "country", column = @Column(name = "registered_country", columnDefinition = "bpchar(2)"))
    private PostalAddress registered;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "dispatch_name"))
    @AttributeOverride(name = "street", column = @Column(name = "dispatch_street"))
    @AttributeOverride(name = "extra", column = @Column(name = "dispatch_extra"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "dispatch_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "dispatch_city"))
    @AttributeOverride(name = "region", column = @Column(name = "dispatch_region"))
    @AttributeOverride(name = "country", column = @Column(name = "dispatch_country", columnDefinition = "bpchar(2)"))
    private PostalAddress dispatch;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "returns_name"))
    @AttributeOverride(name = "street", column = @Column(name = "returns_street"))
    @AttributeOverride(name = "extra", column = @Column(name = "returns_extra"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "returns_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "returns_city"))
    @AttributeOverride(name = "region", column = @Column(name = "returns_region"))
    @AttributeOverride(name = "country", column = @Column(name = "returns_country", columnDefinition = "bpchar(2)"))
    private PostalAddress returns;

    @Version
    private int version;

    protected BusinessProfile() {}

    BusinessProfile(String shop) {
        this.id = IdGenerator.next();
        this.shop = shop;
    }

    /** What an application proved. Parcels leave from there and come back there until the shop says otherwise. */
    public void setVerifiedBusiness(String provenName, PostalAddress address, String provenVatId) {
        legalName = provenName;
        registered = address;
        vatId = provenVatId;
    }

    /** @param newVatId without spaces, or null for a seller without one */
    public void setVatId(String newVatId) {
        vatId = newVatId;
    }

    /** For a shop whose name nobody has proved. */
    public void renameLegally(String newLegalName) {
        legalName = newLegalName;
    }

    /** @param from null where parcels leave from the registered address */
    public void send(PostalAddress from) {
        dispatch = from;
    }

    /** @param to null where returns go to where parcels leave from */
    public void setReturnAddress(PostalAddress to) {
        returns = to;
    }

    /** The name that stands on invoices, or null where none is known yet. */
    public String legalName() {
        return legalName;
    }

    /** As {@code NL123456789B01}, or null. */
    public String vatId() {
        return vatId;
    }

    /** The address that stands on invoices; where none was proved, that of dispatch; null where nothing is known. */
    public PostalAddress registered() {
        return registered == null ? dispatch : registered;
    }

    /** Whether an application has proved name and address. */
    public boolean isVerified() {
        return registered != null;
    }

    /** Where parcels leave from, or null where nothing is known. */
    public PostalAddress dispatch() {
        return dispatch == null ? registered : dispatch;
    }

    /** Where returns go to, or null where nothing is known. */
    public PostalAddress returns() {
        return returns == null ? dispatch() : returns;
    }

    public boolean hasOwnReturns() {
        return returns != null;
    }

    public int version() {
        return version;
    }
}
