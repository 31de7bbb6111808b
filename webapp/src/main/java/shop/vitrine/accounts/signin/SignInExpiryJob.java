package shop.vitrine.accounts.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

/** Deletes expired sessions and other sign-in data. */
@ApplicationScoped
class SignInExpiryJob implements Job {
    @Inject
    ExpiredRows expiredRows;

    @Override
    public String name() {
        return "ended sessions";
    }

    @Override
    public Duration delay() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean go() {
        Scope.MARKET.run(expiredRows::remove);
        return false;
    }
}
