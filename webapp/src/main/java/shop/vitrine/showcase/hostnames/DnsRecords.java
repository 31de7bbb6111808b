package shop.vitrine.showcase.hostnames;

import java.util.List;

/** What the DNS says. In production it is asked; in development it can be told what to say. */
public interface DnsRecords {
    /**
     * The texts (TXT) of this name; empty when there are none.
     *
     * @throws DnsUnavailable when nobody answered in time, so that nothing is known
     */
    List<String> texts(String name);
}
