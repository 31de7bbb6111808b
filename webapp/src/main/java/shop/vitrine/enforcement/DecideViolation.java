package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

/**
 * What the form sends that decides about a violation.
 *
 * @param decision {@code uphold} or {@code lift}
 * @param answer why, as the owners are told
 * @param version of the violation that the page showed
 */
record DecideViolation(
        String decision,

        @NotNull(message = "enforcement.reason.missing") @Size(max = 2000, message = "web.too-long")
        String answer,

        Version version) {
    boolean upholds() {
        return "uphold".equals(decision);
    }
}
