package shop.vitrine.checkout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.tenants.Country;
import shop.vitrine.tenants.PostalAddress;

record DeliveryAddressInput(
        @NotNull(message = "checkout.name.missing") @Size(max = 100, message = "web.address.long")
        String name,

        String country,

        @NotNull(message = "web.address.street.missing") @Size(max = 120, message = "web.address.long")
        String street,

        @Size(max = 120, message = "web.address.long") String extra,
        @NotNull(message = "web.address.postalCode.missing") String postalCode,

        @NotNull(message = "web.address.city.missing") @Size(max = 80, message = "web.address.long")
        String city,

        String region) {

    static DeliveryAddressInput of(PostalAddress known) {
        return new DeliveryAddressInput(
                known.name(),
                known.country(),
                known.street(),
                known.extra(),
                known.postalCode(),
                known.city(),
                known.region());
    }

    static DeliveryAddressInput of(String name, Country country) {
        return new DeliveryAddressInput(name, country.code(), null, null, null, null, null);
    }

    PostalAddress in(Country there) {
        return new PostalAddress(
                name,
                street,
                extra,
                there.postalCode(postalCode).orElseThrow(),
                city,
                there.needsRegion() ? region : null,
                there.code());
    }
}
