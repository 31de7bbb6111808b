package shop.vitrine.storefront;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

final class SampleRequests {
    private SampleRequests() {}

    /** The search of a URL with these parameters. */
    static SearchRequest of(String... namesAndValues) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) query.add(namesAndValues[i], namesAndValues[i + 1]);
        return SearchRequest.of(query);
    }
}
