package shop.vitrine.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody counted on the shelf.
 *
 * @param seen what was on hand when the form was shown
 */
public record AdjustStock(
        @NotNull(message = "stock.counted.wrong")
        @Min(value = 0, message = "stock.counted.wrong")
        @Max(value = 1_000_000, message = "stock.counted.wrong")
        Integer counted,

        @NotNull(message = "stock.reason.missing") @Size(max = 200, message = "stock.note.long")
        String reason,

        Integer seen) {}
