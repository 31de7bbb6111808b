package shop.vitrine.search.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unmodifiable copies that keep key order, unlike {@code Map.copyOf}. */
public final class OrderedMapCopy {
    private OrderedMapCopy() {}

    public static Map<String, List<String>> of(Map<String, List<String>> lists) {
        if (lists == null || lists.isEmpty()) return Map.of();
        var copy = new LinkedHashMap<String, List<String>>();
        lists.forEach((name, values) -> copy.put(name, List.copyOf(new ArrayList<>(values))));
        return Collections.unmodifiableMap(copy);
    }
}
