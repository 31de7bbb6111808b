package shop.vitrine.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param low the most pieces that still count as low */
public record CallLow(
        @NotNull(message = "stock.low.wrong")
        @Min(value = 0, message = "stock.low.wrong")
        @Max(value = 10_000, message = "stock.low.wrong")
        Integer low) {}
