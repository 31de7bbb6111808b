package shop.vitrine.conduct;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the form sends that closes a shop for good.
 *
 * @param farewell why, as its owners are told
 * @param handle typed once more, so that nobody closes the wrong shop
 * @param version of the standing that the page showed
 */
public record CloseShop(
        @NotNull(message = "conduct.reason.missing") @Size(max = 2000, message = "conduct.long")
        String farewell,

        @NotNull(message = "conduct.handle.missing") String handle,
        Integer version)
        implements Seeing {
    boolean names(String other) {
        return handle != null && handle.replaceFirst("^@", "").equalsIgnoreCase(other);
    }
}
