package shop.vitrine.selling;

import jakarta.validation.constraints.Size;
import java.util.Map;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.ShopSettings;
import shop.vitrine.tenants.VatId;

/**
 * The business and its addresses, as the form sends them.
 *
 * @param version of the settings that the page showed
 * @param elsewhere whether returns go to another address than the one that parcels leave from
 */
record SaveAddresses(
        Integer version,
        @Size(max = 120, message = "selling.settings.long") String legalName,
        String vatId,
        Map<String, String> dispatch,
        boolean elsewhere,
        Map<String, String> returns) {

    static SaveAddresses of(ShopSettings settings) {
        return new SaveAddresses(
                settings.version(),
                settings.legalName(),
                settings.vatId(),
                Map.of(),
                settings.hasOwnReturns(),
                Map.of());
    }

    TypedAddress from() {
        return TypedAddress.of(dispatch);
    }

    TypedAddress back() {
        return TypedAddress.of(returns);
    }

    /** @param home the shop's country */
    Problems check(String home, Problems problems) {
        Problems found = problems;
        if (vatId != null && VatId.read(vatId, home).isEmpty())
            found = found.and("vatId", "selling.settings.vatId.wrong");
        found = from().check("dispatch", found);
        return elsewhere ? back().check("returns", found) : found;
    }
}
