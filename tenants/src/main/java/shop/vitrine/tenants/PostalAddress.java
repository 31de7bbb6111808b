package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a shop is, sends from, or wants things sent back to.
 *
 * @param name of the firm or the person
 * @param street with the number of the house
 * @param extra a second line, or null
 * @param region state or county, where the country has them in addresses; else null
 * @param country ISO 3166, two letters
 */
@Embeddable
public record PostalAddress(
        String name,
        String street,
        String extra,
        @Column(name = "postal_code") String postalCode,
        String city,
        String region,
        @Column(columnDefinition = "bpchar(2)") String country) {

    /** The address as the post of its country wants it, country last. */
    public List<String> lines(Locale language) {
        String place = switch (country) {
            case "US" -> city + ", " + region + " " + postalCode;
            case "GB", "IE" -> city + "\n" + postalCode;
            default -> postalCode + " " + city;
        };
        return Stream.of(name, street, extra, place, Locale.of("", country).getDisplayCountry(language))
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .toList();
    }
}
