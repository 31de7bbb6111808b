package shop.vitrine.checkout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import shop.vitrine.accounts.EmailAddress;
import shop.vitrine.web.conflict.Version;

record PlaceOrder(
        String key,
        Version version,

        @NotNull(message = "accounts.email.missing") @EmailAddress
        String email,

        @Valid DeliveryAddressInput address,

        @Pattern(regexp = "\\+?[0-9 ()/.-]{5,25}", message = "checkout.phone.wrong")
        String phone,

        Map<String, String> delivery) {

    ShownQuote shown() {
        return ShownQuote.of(version);
    }

    /** Whether the page showed the current prices. */
    boolean agreesTo(Quote quote) {
        ShownQuote shown = shown();
        return shown.total() != null
                && shown.total() == quote.total().amount()
                && shown.lines().equals(quote.shown());
    }

    CheckoutDraft draft() {
        return new CheckoutDraft(email, address, phone, delivery);
    }
}
