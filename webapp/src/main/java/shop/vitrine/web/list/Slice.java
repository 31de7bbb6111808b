package shop.vitrine.web.list;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a long list that is walked from where one stands, never counted.
 *
 * @param before the key of the first item, for the stretch before it; null where the list begins
 * @param after the key of the last item, for the stretch after it; null where the list ends
 */
public record Slice<T>(List<T> items, String before, String after) {
    /**
     * @param found what was read in the direction of the walk, one more than the size where there are more
     * @param back whether the walk went towards the beginning
     * @param begun whether it started anywhere but at the beginning
     */
    public static <T> Slice<T> of(List<T> found, int size, boolean back, boolean begun, Function<T, String> key) {
        boolean more = found.size() > size;
        List<T> cut = more ? found.subList(0, size) : found;
        List<T> items = back ? cut.reversed() : cut;
        if (items.isEmpty()) return new Slice<>(List.of(), null, null);
        boolean earlier = back ? more : begun;
        boolean later = back || more;
        return new Slice<>(
                List.copyOf(items),
                earlier ? key.apply(items.getFirst()) : null,
                later ? key.apply(items.getLast()) : null);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
