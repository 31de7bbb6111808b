package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

/**
 * What the form sends that closes a shop for good.
 *
 * @param farewell why, as its owners are told
 * @param handle typed once more, so that nobody closes the wrong shop
 * @param version of the standing that the page showed
 */
record CloseShop(
        @NotNull(message = "enforcement.reason.missing") @Size(max = 2000, message = "web.too-long")
        String farewell,

        @NotNull(message = "enforcement.handle.missing") String handle,
        Version version) {
    boolean names(String other) {
        return handle != null && handle.replaceFirst("^@", "").equalsIgnoreCase(other);
    }
}
