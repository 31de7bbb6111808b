package shop.vitrine.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a shop says to be let into a restricted category.
 *
 * @param category slug of the restricted one
 * @param product in whose form it was asked, to go back there; may be null
 */
record RequestApproval(
        String category,
        String product,

        @NotNull(message = "approvals.words.short") @Size(min = 20, max = 2_000, message = "approvals.words.short")
        String words) {}
