package shop.vitrine.stock;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param low highest quantity that counts as low */
record SetLowStockThreshold(
        @NotNull(message = "stock.low.wrong") @Pattern(regexp = "\\d{1,4}|10000", message = "stock.low.wrong")
        String low) {
    int pieces() {
        return Integer.parseInt(low);
    }
}
