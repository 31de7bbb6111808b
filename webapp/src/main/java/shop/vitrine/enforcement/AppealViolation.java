package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the owner's form sends against a violation.
 *
 * @param version of the violation that the page showed
 */
public record AppealViolation(
        @NotNull(message = "enforcement.appeal.missing") @Size(max = 4000, message = "enforcement.too-long")
        String appeal,

        Integer version)
        implements VersionedCommand {}
