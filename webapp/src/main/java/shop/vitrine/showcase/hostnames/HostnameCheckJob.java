package shop.vitrine.showcase.hostnames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Scope;

/** Checks pending proofs often and verified ones now and then. */
@ApplicationScoped
class HostnameCheckJob implements Job {
    private static final Logger LOG = Logger.getLogger(HostnameCheckJob.class.getName());
    private static final int BATCH = 10;

    @Inject
    ShopHosts hosts;

    @Inject
    DomainVerification verification;

    @Override
    public String name() {
        return "proofs of host names";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(10);
    }

    @Override
    public boolean go() {
        List<ShopHost> due = Scope.MARKET.get(() -> hosts.take(BATCH));
        for (ShopHost host : due) Scope.shop(host.shop()).run(() -> look(host));
        return due.size() == BATCH;
    }

    private void look(ShopHost host) {
        try {
            verification.look(host);
        } catch (NotAllowed taken) {
            LOG.log(Level.INFO, "{0} is proven by another shop", host.host());
        }
    }
}
