package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A postal address; {@code extra} and {@code region} may be null, the country is an ISO 3166 code. */
@Embeddable
public record PostalAddress(
        String name,
        String street,
        String extra,
        @Column(name = "postal_code") String postalCode,
        String city,
        String region,
        @Column(columnDefinition = "bpchar(2)") String country) {

    /** In the postal format of its country, country last. */
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
