package shop.vitrine.conduct;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the owner's form sends against a violation.
 *
 * @param version of the violation that the page showed
 */
public record AppealViolation(
        @NotNull(message = "conduct.appeal.missing") @Size(max = 4000, message = "conduct.long")
        String appeal,

        Integer version)
        implements Seeing {}
