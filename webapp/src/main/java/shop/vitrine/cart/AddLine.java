package shop.vitrine.cart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param quantity 1 to 99; missing means one */
record AddLine(
        @NotNull(message = "cart.refusal.unknown") String variant,

        @Pattern(regexp = "0?[1-9]|[1-9][0-9]", message = "cart.refusal.quantity")
        String quantity) {
    int pieces() {
        return quantity == null ? 1 : Integer.parseInt(quantity);
    }
}
