package shop.vitrine.development.testgateway;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Locale;
import shop.vitrine.money.Money;
import shop.vitrine.payments.PaymentStatus;
import shop.vitrine.payments.WebhookEvent;

/**
 * @param payment the market's id
 * @param event {@code authorised}, {@code settled}, {@code failed} or {@code expired}
 */
record WebhookPayload(String id, String payment, String event, Money amount, String reason) {
    String json() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("payment", payment)
                .add("event", event)
                .add("amount", amount.amount())
                .add("currency", amount.currency())
                .add("reason", reason)
                .build()
                .toString();
    }

    static WebhookPayload read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            Money amount = new Money(all.getJsonNumber("amount").longValueExact(), all.getString("currency"));
            return new WebhookPayload(
                    all.getString("id"),
                    all.getString("payment"),
                    all.getString("event"),
                    amount,
                    all.getString("reason"));
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
            throw new IllegalArgumentException("Not a notice", e);
        }
    }

    WebhookEvent notice() {
        PaymentStatus becomes = PaymentStatus.valueOf(event.toUpperCase(Locale.ROOT));
        if (becomes == PaymentStatus.STARTED) throw new IllegalArgumentException("Nothing to tell");
        return new WebhookEvent(id, payment, becomes, amount, reason.isEmpty() ? null : reason);
    }
}
