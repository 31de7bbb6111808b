package shop.vitrine.search;

import java.util.List;
import java.util.Optional;

/**
 * Where a visitor looks: the market, or a showcase.
 *
 * @param shop handle of the showcase to stay within
 * @param collection id of a collection to stay within
 * @param without handles of shops whose products do not count, whatever the index still says of them
 */
public record QueryPlace(Optional<String> shop, Optional<String> collection, List<String> without) {
    public static final QueryPlace MARKET = new QueryPlace(Optional.empty(), Optional.empty(), List.of());

    public QueryPlace {
        without = List.copyOf(without);
    }
}
