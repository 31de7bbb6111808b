package shop.vitrine.web.list;

import java.util.List;

public record Slice<T>(List<T> items, Position previous, Position next) {
    public boolean isEmpty() {
        return items.isEmpty();
    }

    public <U> Slice<U> of(List<U> others) {
        return new Slice<>(others, previous, next);
    }
}
