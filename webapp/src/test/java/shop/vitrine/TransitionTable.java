package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.tenants.Transition;

/** Compares a transition table in the notation of design.md, {@code PAID > READY CANCELLED}, with the code. */
public final class TransitionTable {
    private final Map<String, Set<String>> next = new HashMap<>();

    private TransitionTable() {}

    /** @param rows one per non-final state */
    public static TransitionTable of(String... rows) {
        TransitionTable table = new TransitionTable();
        for (String row : rows) {
            String[] parts = row.split(" > ");
            table.next.put(parts[0], Set.of(parts[1].split(" ")));
        }
        return table;
    }

    /** Checks every pair of states, including identical ones. */
    public <S extends Enum<S> & Transition<S>> void agreesWith(Class<S> states) {
        Set<String> names =
                Arrays.stream(states.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        assertThat(names).containsAll(next.keySet());
        for (S state : states.getEnumConstants())
            for (S other : states.getEnumConstants())
                assertThat(state.mayBecome(other))
                        .as("%s to %s", state, other)
                        .isEqualTo(next.getOrDefault(state.name(), Set.of()).contains(other.name()));
    }
}
