package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

/**
 * What the form sends that suspends a shop.
 *
 * @param version of the standing that the page showed
 */
record SuspendShop(
        @NotNull(message = "enforcement.reason.missing") @Size(max = 2000, message = "web.too-long")
        String reason,

        Version version) {}
