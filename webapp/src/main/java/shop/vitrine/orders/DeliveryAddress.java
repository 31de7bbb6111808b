package shop.vitrine.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import shop.vitrine.tenants.PostalAddress;

/**
 * Where a purchase goes.
 *
 * @param name who receives it
 * @param street with the number of the house
 * @param extra a second line, or null
 * @param region state or county, where the country has them in addresses; else null
 * @param country ISO 3166, two letters
 * @param phone for the carrier, or null
 */
@Embeddable
public record DeliveryAddress(
        String name,
        String street,
        String extra,
        @Column(name = "postal_code") String postalCode,
        String city,
        String region,
        @Column(columnDefinition = "bpchar(2)") String country,
        String phone) {

    /** The address as the post of its country wants it, country last. */
    public List<String> lines(Locale language) {
        return new PostalAddress(name, street, extra, postalCode, city, region, country).lines(language);
    }
}
