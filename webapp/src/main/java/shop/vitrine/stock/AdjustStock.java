package shop.vitrine.stock;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

record AdjustStock(
        @NotNull(message = "stock.counted.wrong") @Pattern(regexp = "\\d{1,6}|1000000", message = "stock.counted.wrong")
        String counted,

        @NotNull(message = "stock.reason.missing") @Size(max = 200, message = "stock.note.long")
        String reason,

        Version version) {
    int pieces() {
        return Integer.parseInt(counted);
    }
}
