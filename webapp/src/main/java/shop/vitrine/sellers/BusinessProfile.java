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

/** The business behind a shop, for invoices and parcels; stored on its first change. */
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

    /** Verified by an application. Also the default for dispatch and returns. */
    public void setVerifiedBusiness(String provenName, PostalAddress address, String provenVatId) {
        legalName = provenName;
        registered = address;
        vatId = provenVatId;
    }

    /** @param newVatId without spaces, or null */
    public void setVatId(String newVatId) {
        vatId = newVatId;
    }

    /** Only while the name is unverified. */
    public void renameLegally(String newLegalName) {
        legalName = newLegalName;
    }

    /** @param from null means the registered address */
    public void send(PostalAddress from) {
        dispatch = from;
    }

    /** @param to null means the dispatch address */
    public void setReturnAddress(PostalAddress to) {
        returns = to;
    }

    /** For invoices; null if unknown. */
    public String legalName() {
        return legalName;
    }

    public String vatId() {
        return vatId;
    }

    /** For invoices; falls back to the dispatch address, or null. */
    public PostalAddress registered() {
        return registered == null ? dispatch : registered;
    }

    public boolean isVerified() {
        return registered != null;
    }

    /** Null if unknown. */
    public PostalAddress dispatch() {
        return dispatch == null ? registered : dispatch;
    }

    /** Null if unknown. */
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
