package shop.vitrine.showcase.hostnames;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says what it was told, and knows of nothing else. For a market that nobody buys from. */
public final class FakeDns implements DnsRecords {
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();

    /** From now on. @param texts none to have the name forgotten */
    public void set(String name, List<String> texts) {
        if (texts.isEmpty()) told.remove(name);
        else told.put(name, List.copyOf(texts));
    }

    @Override
    public List<String> texts(String name) {
        return told.getOrDefault(name, List.of());
    }
}
