package shop.vitrine.payments.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Round;
import shop.vitrine.house.Settings;
import shop.vitrine.tenants.Scope;

/** Tells shops what happened, until they listen. */
@ApplicationScoped
public class NoticeRound implements Round {
    private static final int BATCH = 8;

    @Inject
    Notices notices;

    @Inject
    HostedPayments payments;

    @Inject
    Seals seals;

    @Inject
    Wire wire;

    @Inject
    MarketClock clock;

    @Override
    public String name() {
        return "notices of the test gateway";
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(400);
    }

    @Override
    public boolean go() {
        if (Settings.production()) return false;
        return Scope.MARKET.get(() -> payments.expireOne() | tellSome());
    }

    /** All at once, so that one shop that is slow to listen does not keep the others waiting. */
    private boolean tellSome() {
        List<Notices.OnItsWay> due = notices.take(BATCH);
        Map<String, CompletableFuture<Boolean>> heard = new LinkedHashMap<>();
        for (Notices.OnItsWay notice : due) {
            String body = notice.told().json();
            heard.put(
                    notice.told().id(),
                    wire.tell(notice.url(), body, seals.notices().of(body, clock.now())));
        }
        notices.delivered(
                heard.keySet().stream().filter(id -> heard.get(id).join()).toList());
        return due.size() == BATCH;
    }
}
