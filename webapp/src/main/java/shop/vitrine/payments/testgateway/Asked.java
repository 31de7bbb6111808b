package shop.vitrine.payments.testgateway;

import jakarta.json.JsonObject;
import shop.vitrine.money.Money;

/** What a shop asks of the gateway when a payment begins. */
record Asked(String onceKey, Money amount, String description, String returnUrl, String webhookUrl, String language) {
    /** @throws RuntimeException if something is missing or of another kind */
    static Asked read(String onceKey, JsonObject body) {
        return new Asked(
                onceKey,
                new Money(body.getJsonNumber("amount").longValueExact(), body.getString("currency")),
                body.getString("description"),
                body.getString("returnUrl"),
                body.getString("webhookUrl"),
                body.getString("language"));
    }
}
