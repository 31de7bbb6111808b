package shop.vitrine.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record RequestApproval(
        String category,
        String product,

        @NotNull(message = "approvals.words.short") @Size(min = 20, max = 2_000, message = "approvals.words.short")
        String words) {}
