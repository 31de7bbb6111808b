package shop.vitrine.payments.testgateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Round;
import shop.vitrine.house.Settings;
import shop.vitrine.tenants.Scope;

/** Tells shops what happened, until they listen. */
@ApplicationScoped
public class NoticeRound implements Round {
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
        return Scope.MARKET.get(() -> payments.expireOne() | tellOne());
    }

    private boolean tellOne() {
        Optional<Notices.OnItsWay> due = notices.take();
        due.ifPresent(notice -> {
            String body = notice.told().json();
            if (wire.tell(notice.url(), body, seals.notices().of(body, clock.now())))
                notices.delivered(notice.told().id());
        });
        return due.isPresent();
    }
}
