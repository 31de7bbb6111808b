package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

/** {@code uphold} or {@code lift}, with the reason for the owners. */
record DecideViolation(
        String decision,

        @NotNull(message = "enforcement.reason.missing") @Size(max = 2000, message = "web.too-long")
        String answer,

        Version version) {
    boolean upholds() {
        return "uphold".equals(decision);
    }
}
