package shop.vitrine.tenants;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A state that becomes another by a table, which each enum of states brings. */
public interface Transition<S extends Enum<S> & Transition<S>> {
    /** What each state may become; one that is missing is final. */
    Map<S, Set<S>> transitions();

    default boolean mayBecome(S next) {
        return transitions().getOrDefault(state(), Set.of()).contains(next);
    }

    /** What may come next, in the order of the states. */
    default List<S> next() {
        return Arrays.stream(state().getDeclaringClass().getEnumConstants())
                .filter(this::mayBecome)
                .toList();
    }

    /**
     * The next state.
     *
     * @param subject what is to change, for the log
     * @throws NotAllowed when this state may not become that one
     */
    default S become(S next, Object subject) {
        if (!mayBecome(next)) throw new NotAllowed(subject + " is " + this + " and cannot become " + next);
        return next;
    }

    @SuppressWarnings("unchecked")
    private S state() {
        return (S) this;
    }
}
