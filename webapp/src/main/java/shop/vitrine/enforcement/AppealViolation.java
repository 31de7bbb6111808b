package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

record AppealViolation(
        @NotNull(message = "enforcement.appeal.missing") @Size(max = 4000, message = "web.too-long")
        String appeal,

        Version version) {}
