package shop.vitrine.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import shop.vitrine.web.http.UrlEncoding;

/** A carrier, with the URL of its tracking page. */
@Entity
@Table(name = "carriers")
public class Carrier {
    /** Unlisted carriers and shops' own delivery. */
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

    public boolean isKnown() {
        return !code.equals(OTHER);
    }

    /** Tracking URL, or null. */
    String link(String tracking, String country, String postcode) {
        if (link == null || tracking == null) return null;
        return link.replace("{number}", UrlEncoding.path(tracking))
                .replace("{country}", UrlEncoding.path(country))
                .replace("{postcode}", UrlEncoding.path(postcode.replace(" ", "")));
    }
}
