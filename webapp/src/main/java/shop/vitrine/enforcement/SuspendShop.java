package shop.vitrine.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

record SuspendShop(
        @NotNull(message = "enforcement.reason.missing") @Size(max = 2000, message = "web.too-long")
        String reason,

        Version version) {}
