package shop.vitrine.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.vitrine.showcase.hostnames.DnsRecords;

/** Says what it was told, and knows of nothing else, so that a development market works without a network. */
@ApplicationScoped
class FakeDns implements DnsRecords {
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();

    /** From now on. @param texts none to have the name forgotten */
    void set(String name, List<String> texts) {
        if (texts.isEmpty()) told.remove(name);
        else told.put(name, List.copyOf(texts));
    }

    @Override
    public List<String> texts(String name) {
        return told.getOrDefault(name, List.of());
    }
}
