package shop.vitrine.search;

import java.util.List;
import java.util.Optional;

/** Where to search; {@code without} are handles to exclude, whatever the index says. */
public record QueryPlace(Optional<String> shop, Optional<String> collection, List<String> without) {
    public static final QueryPlace MARKET = new QueryPlace(Optional.empty(), Optional.empty(), List.of());

    public QueryPlace {
        without = List.copyOf(without);
    }
}
