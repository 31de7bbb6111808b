package shop.vitrine.showcase.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.vitrine.house.Settings;

/** The DNS as this market has it: in development only what the operator says, so that it works without a network. */
@ApplicationScoped
public class Dns {
    private final ToldRecords told = new ToldRecords();
    private final DnsRecords records = Settings.production() ? new AskedRecords() : told;

    List<String> texts(String name) {
        return records.texts(name);
    }

    /** @throws IllegalStateException in production, where nobody says what the DNS has */
    public void tell(String name, List<String> texts) {
        if (Settings.production()) throw new IllegalStateException("The DNS is told in development only");
        told.tell(name, texts);
    }
}
