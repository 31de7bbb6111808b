package shop.vitrine.sellers;

import jakarta.validation.constraints.Size;
import java.util.Map;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;

/** @param elsewhere whether returns go to a separate address */
record SaveShopSettings(
        Version version,
        @Size(max = 120, message = "web.address.long") String legalName,
        String vatId,
        Map<String, String> dispatch,
        boolean elsewhere,
        Map<String, String> returns) {

    static SaveShopSettings of(BusinessProfile business) {
        return new SaveShopSettings(
                Version.of(business.version()),
                business.legalName(),
                business.vatId(),
                Map.of(),
                business.hasOwnReturns(),
                Map.of());
    }

    AddressInput from() {
        return AddressInput.of(dispatch);
    }

    AddressInput back() {
        return AddressInput.of(returns);
    }

    Problems check(String home, Problems problems) {
        Problems found = problems;
        if (vatId != null && VatId.parse(vatId, home).isEmpty())
            found = found.and("vatId", "sellers.settings.vatId.wrong");
        found = from().check("dispatch", found);
        return elsewhere ? back().check("returns", found) : found;
    }
}
