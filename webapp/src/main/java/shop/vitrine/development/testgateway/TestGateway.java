package shop.vitrine.development.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import shop.vitrine.money.Money;
import shop.vitrine.payments.BuyerContext;
import shop.vitrine.payments.GatewaySession;
import shop.vitrine.payments.Payment;
import shop.vitrine.payments.PaymentGateway;
import shop.vitrine.payments.WebhookEvent;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.Current;

/** The market's adapter to the test gateway. */
@ApplicationScoped
class TestGateway implements PaymentGateway {
    static final String NAME = "test";

    @Inject
    TestGatewayClient client;

    @Inject
    TestGatewayCredentials credentials;

    @Inject
    Current current;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean available() {
        return !Settings.production();
    }

    @Override
    public GatewaySession begin(Payment payment, BuyerContext context) {
        JsonObject answer = client.post(
                "/test-gateway/api/payments",
                payment.id(),
                money(payment.amount())
                        .add("description", context.description())
                        .add("returnUrl", context.returnUrl())
                        .add("webhookUrl", client.base() + "/webhooks/payments/" + NAME)
                        .add("language", context.language().getLanguage())
                        .build());
        String page = answer.getString("page");
        // A path, because buyers may know this server under another name.
        return new GatewaySession(
                answer.getString("reference"),
                page.startsWith(Settings.url() + "/")
                        ? page.substring(Settings.url().length())
                        : page);
    }

    @Override
    public void cancel(String reference) {
        client.post("/test-gateway/api/payments/" + reference + "/cancel", reference, JsonObject.EMPTY_JSON_OBJECT);
    }

    @Override
    public void refund(String reference, String idempotencyKey, Money amount) {
        client.post(
                "/test-gateway/api/payments/" + reference + "/refunds",
                idempotencyKey,
                money(amount).build());
    }

    @Override
    public WebhookEvent parseWebhook(HttpHeaders headers, String body) {
        credentials.webhookSignature().check(headers.getHeaderString(WebhookSignature.HEADER), body, current.now());
        return WebhookPayload.read(body).notice();
    }

    private static JsonObjectBuilder money(Money amount) {
        return Json.createObjectBuilder().add("amount", amount.amount()).add("currency", amount.currency());
    }
}
