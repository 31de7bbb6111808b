package shop.vitrine.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
public record Address(
        String name,
        String street,
        String extra,
        @Column(name = "postal_code") String postalCode,
        String city,
        String region,
        @Column(columnDefinition = "bpchar(2)") String country,
        String phone) {}
