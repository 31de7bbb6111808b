package shop.vitrine.tenants;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An enum of states with a transition table. */
public interface Transition<S extends Enum<S> & Transition<S>> {
    /** Successors by state; missing states are final. */
    Map<S, Set<S>> transitions();

    default boolean mayBecome(S next) {
        return transitions().getOrDefault(state(), Set.of()).contains(next);
    }

    default List<S> next() {
        return Arrays.stream(state().getDeclaringClass().getEnumConstants())
                .filter(this::mayBecome)
                .toList();
    }

    /** @throws NotAllowed if the table does not allow it */
    default S become(S next, Object subject) {
        if (!mayBecome(next)) throw new NotAllowed(subject + " is " + this + " and cannot become " + next);
        return next;
    }

    @SuppressWarnings("unchecked")
    private S state() {
        return (S) this;
    }
}
