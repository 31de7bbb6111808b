package shop.vitrine.showcase.hostnames;

import java.util.List;

/** DNS lookups; development uses a stand-in. */
public interface DnsRecords {
    /**
     * The TXT records of this name.
     *
     * @throws DnsUnavailable if nobody answered in time
     */
    List<String> texts(String name);
}
