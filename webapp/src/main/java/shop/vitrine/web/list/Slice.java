package shop.vitrine.web.list;

import java.util.List;

/** A part of a keyset-paged list; {@code previous} and {@code next} are null at its ends. */
public record Slice<T>(List<T> items, Position previous, Position next) {
    public boolean isEmpty() {
        return items.isEmpty();
    }

    public <U> Slice<U> of(List<U> others) {
        return new Slice<>(others, previous, next);
    }
}
