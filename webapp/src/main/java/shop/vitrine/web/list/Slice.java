package shop.vitrine.web.list;

import java.util.List;

/**
 * A part of a long list that is walked from where one stands, never counted.
 *
 * @param previous where the rows before it are; null where the list begins
 * @param next where the rows after it are; null where the list ends
 */
public record Slice<T>(List<T> items, Position previous, Position next) {
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The same places with other items, as many. */
    public <U> Slice<U> of(List<U> others) {
        return new Slice<>(others, previous, next);
    }
}
