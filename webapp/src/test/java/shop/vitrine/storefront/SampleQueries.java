package shop.vitrine.storefront;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import shop.vitrine.web.list.ListQuery;

final class SampleQueries {
    private SampleQueries() {}

    /** The search of a URL with these parameters. */
    static SearchListQuery of(String... namesAndValues) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) query.add(namesAndValues[i], namesAndValues[i + 1]);
        return ListQuery.read(SearchListQuery.class, null, query);
    }
}
