package shop.vitrine.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.vitrine.showcase.hostnames.DnsRecords;

/** DNS with settable records, so that development needs no network. */
@ApplicationScoped
class FakeDns implements DnsRecords {
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();

    /** @param texts empty removes the name */
    void set(String name, List<String> texts) {
        if (texts.isEmpty()) told.remove(name);
        else told.put(name, List.copyOf(texts));
    }

    @Override
    public List<String> texts(String name) {
        return told.getOrDefault(name, List.of());
    }
}
