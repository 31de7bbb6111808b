package shop.vitrine.showcase.hostnames;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import shop.vitrine.platform.Settings;

/** Picks the DNS: the machine's in production, a stand-in in development. */
@ApplicationScoped
class Dns {
    @Inject
    @Any
    Instance<DnsRecords> replacement;

    List<String> texts(String name) {
        DnsRecords records = Settings.production() ? new DnsLookup() : replacement.get();
        return records.texts(name);
    }
}
