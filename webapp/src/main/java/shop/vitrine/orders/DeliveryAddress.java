package shop.vitrine.orders;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import shop.vitrine.tenants.PostalAddress;

/** Where a purchase goes; {@code phone} is for the carrier and may be null. */
@Embeddable
public record DeliveryAddress(PostalAddress postal, String phone) {
    public String name() {
        return postal.name();
    }

    /** ISO 3166, two letters. */
    public String country() {
        return postal.country();
    }

    public List<String> lines(Locale language) {
        return postal.lines(language);
    }
}
