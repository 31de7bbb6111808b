package shop.vitrine.conduct;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the form sends that suspends a shop.
 *
 * @param version of the standing that the page showed
 */
public record SuspendShop(
        @NotNull(message = "conduct.reason.missing") @Size(max = 2000, message = "conduct.long")
        String reason,

        Integer version)
        implements Seeing {}
