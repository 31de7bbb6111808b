package shop.vitrine.showcase.hostnames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Checks the DNS proof of a host name. No transaction is open during the lookup. */
@ApplicationScoped
class DomainVerification {
    private static final Logger LOG = Logger.getLogger(DomainVerification.class.getName());

    @Inject
    ShopHosts shopHosts;

    @Inject
    KnownHosts hosts;

    @Inject
    Dns dns;

    void look(ShopHost host) {
        shopHosts.note(host, ask(host));
        hosts.invalidate();
    }

    private List<String> ask(ShopHost host) {
        try {
            return dns.texts(host.record());
        } catch (DnsUnavailable silent) {
            LOG.log(Level.INFO, "The DNS did not say whose {0} is", host.host());
            return null;
        }
    }
}
