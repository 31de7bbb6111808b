package shop.vitrine.cart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record ChangeLine(
        @NotNull(message = "cart.refusal.quantity") @Pattern(regexp = "[0-9]{1,2}", message = "cart.refusal.quantity")
        String quantity,

        Integer step) {
    int pieces() {
        int one = step == null ? 0 : Integer.signum(step);
        return Math.clamp(Integer.parseInt(quantity) + one, 0, Cart.MAX_PIECES);
    }
}
