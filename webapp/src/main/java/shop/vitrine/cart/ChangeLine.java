package shop.vitrine.cart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * @param quantity pieces from 0 to 99, as the field says
 * @param step what the button beside the field adds to it, or null
 */
record ChangeLine(
        @NotNull(message = "cart.refusal.quantity") @Pattern(regexp = "[0-9]{1,2}", message = "cart.refusal.quantity")
        String quantity,

        Integer step) {
    int pieces() {
        int one = step == null ? 0 : Integer.signum(step);
        return Math.clamp(Integer.parseInt(quantity) + one, 0, Cart.MAX_PIECES);
    }
}
