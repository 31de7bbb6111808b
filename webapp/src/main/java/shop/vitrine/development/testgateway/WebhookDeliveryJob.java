package shop.vitrine.development.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import shop.vitrine.platform.Job;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Scope;

/** Sends webhooks until they are accepted. */
@ApplicationScoped
class WebhookDeliveryJob implements Job {
    private static final int BATCH = 8;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    HostedPayments payments;

    @Inject
    TestGatewayCredentials credentials;

    @Inject
    TestGatewayClient client;

    @Inject
    Current current;

    @Override
    public String name() {
        return "notices of the test gateway";
    }

    @Override
    public Duration delay() {
        return Duration.ofMillis(400);
    }

    @Override
    public boolean go() {
        if (Settings.production()) return false;
        return Scope.MARKET.get(() -> payments.expireOne() | deliverBatch());
    }

    /** In parallel, so that one slow shop does not delay others. */
    private boolean deliverBatch() {
        List<WebhookDeliveries.ClaimedDelivery> due = deliveries.take(BATCH);
        Map<String, CompletableFuture<Boolean>> heard = new LinkedHashMap<>();
        for (WebhookDeliveries.ClaimedDelivery notice : due) {
            String body = notice.told().json();
            heard.put(
                    notice.told().id(),
                    client.deliver(
                            notice.url(), body, credentials.webhookSignature().of(body, current.now())));
        }
        deliveries.delivered(
                heard.keySet().stream().filter(id -> heard.get(id).join()).toList());
        return due.size() == BATCH;
    }
}
