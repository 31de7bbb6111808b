package shop.vitrine.checkout;

import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.web.form.Problems;

/** What an address needs in its country. */
final class AddressValidator {
    private AddressValidator() {}

    static Problems check(DeliveryAddressInput typed, Problems problems) {
        Country country = Countries.find(typed.country()).orElse(null);
        if (country == null) return problems.and("country", "checkout.country.missing");
        Problems found = problems;
        if (typed.postalCode() != null && country.postalCode(typed.postalCode()).isEmpty())
            found = found.and("postalCode", "web.address.postalCode.wrong");
        if (country.needsRegion() && !country.regions().containsKey(typed.region()))
            found = found.and("region", "web.address.region.missing");
        return found;
    }
}
