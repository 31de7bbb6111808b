package shop.vitrine.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import shop.vitrine.web.http.UrlEncoding;

/** Somebody who carries parcels, and the page on which they say where one is. */
@Entity
@Table(name = "carriers")
public class Carrier {
    /** For whoever is not in the table, and for shops that bring things themselves. */
    public static final String OTHER = "OTHER";

    @Id
    private String code;

    private String name;

    @Column(name = "tracking_url")
    private String link;

    private int position;

    protected Carrier() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether it is known by name. */
    public boolean isKnown() {
        return !code.equals(OTHER);
    }

    /** Where the carrier tells of this parcel, or null where nobody does. */
    String link(String tracking, String country, String postcode) {
        if (link == null || tracking == null) return null;
        return link.replace("{number}", UrlEncoding.path(tracking))
                .replace("{country}", UrlEncoding.path(country))
                .replace("{postcode}", UrlEncoding.path(postcode.replace(" ", "")));
    }
}
