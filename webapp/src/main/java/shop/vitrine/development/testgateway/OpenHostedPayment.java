package shop.vitrine.development.testgateway;

import jakarta.json.JsonObject;
import shop.vitrine.money.Money;

record OpenHostedPayment(
        String idempotencyKey, Money amount, String description, String returnUrl, String webhookUrl, String language) {
    /** @throws RuntimeException if invalid */
    static OpenHostedPayment read(String idempotencyKey, JsonObject body) {
        return new OpenHostedPayment(
                idempotencyKey,
                new Money(body.getJsonNumber("amount").longValueExact(), body.getString("currency")),
                body.getString("description"),
                body.getString("returnUrl"),
                body.getString("webhookUrl"),
                body.getString("language"));
    }
}
