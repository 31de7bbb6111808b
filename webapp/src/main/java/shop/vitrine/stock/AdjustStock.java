package shop.vitrine.stock;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;

/**
 * What somebody counted on the shelf.
 *
 * @param version what was on hand when the form was shown
 */
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
