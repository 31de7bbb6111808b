package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

/** Closes a shop for good; the handle is typed again as a safeguard. */
record CloseShop(
        @NotNull(message = "enforcement.reason.missing") @Size(max = 2000, message = "web.too-long")
        String farewell,

        @NotNull(message = "enforcement.handle.missing") String handle,
        Version version) {
    boolean names(String other) {
        return handle != null && handle.replaceFirst("^@", "").equalsIgnoreCase(other);
    }
}
