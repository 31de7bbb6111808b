package shop.vitrine.showcase.hostnames;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.vitrine.platform.Settings;

/** The DNS as this market has it: in development only what the operator says, so that it works without a network. */
@ApplicationScoped
public class Dns {
    private final FakeDns told = new FakeDns();
    private final DnsRecords records = Settings.production() ? new DnsLookup() : told;

    List<String> texts(String name) {
        return records.texts(name);
    }

    /** @throws IllegalStateException in production, where nobody says what the DNS has */
    public void setTexts(String name, List<String> texts) {
        if (Settings.production()) throw new IllegalStateException("The DNS is told in development only");
        told.set(name, texts);
    }
}
