package shop.vitrine.listings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rebuilds variant rows from options without losing what was typed for rows that still mean the same. */
final class VariantGrid {
    /** Limit of the form; feeds may bring up to 500. */
    static final int MAX_ROWS = 100;

    private final List<OptionInput> slots;
    private final List<VariantInput> before;
    private final Set<VariantInput> taken = new HashSet<>();

    private VariantGrid(List<OptionInput> slots, List<VariantInput> before) {
        this.slots = slots;
        this.before = renamed(slots, before);
    }

    static long size(List<OptionInput> slots) {
        return slots.stream()
                .filter(OptionInput::isComplete)
                .mapToLong(input -> input.values().size())
                .reduce(1, (a, b) -> a * b);
    }

    /** One row per combination, in the order of the values; incomplete options are ignored. */
    static List<VariantInput> rows(List<OptionInput> slots, List<VariantInput> before) {
        return new VariantGrid(slots, before).rows();
    }

    private List<VariantInput> rows() {
        List<List<String>> combinations = combinations();
        Map<List<String>, VariantInput> rows = new HashMap<>();
        for (List<String> values : combinations) take(rows, values, true);
        for (List<String> values : combinations) if (!rows.containsKey(values)) take(rows, values, false);
        for (List<String> values : combinations) rows.computeIfAbsent(values, this::copiedFromSimilar);
        return combinations.stream().map(rows::get).toList();
    }

    private List<List<String>> combinations() {
        List<List<String>> combinations = List.of(List.of());
        for (int i = 0; i < OptionInput.MAX_OPTIONS; i++) {
            OptionInput input = i < slots.size() ? slots.get(i) : OptionInput.NONE;
            List<String> values = input.isComplete() ? input.values() : List.of("");
            List<List<String>> longer = new ArrayList<>();
            for (List<String> one : combinations)
                for (String value : values) {
                    List<String> more = new ArrayList<>(one);
                    more.add(value);
                    longer.add(more);
                }
            combinations = longer;
        }
        return combinations;
    }

    /** Each existing row is reused at most once. */
    private void take(Map<List<String>, VariantInput> rows, List<String> values, boolean exactly) {
        before.stream()
                .filter(row -> !taken.contains(row))
                .filter(row -> exactly ? row.values().equals(values) : isCompatible(row.values(), values))
                .findFirst()
                .ifPresent(row -> {
                    taken.add(row);
                    rows.put(values, row.of(values));
                });
    }

    /** Whether they agree wherever both have a value. */
    private static boolean isCompatible(List<String> one, List<String> other) {
        for (int i = 0; i < OptionInput.MAX_OPTIONS; i++)
            if (!one.get(i).equals(other.get(i))
                    && !one.get(i).isEmpty()
                    && !other.get(i).isEmpty()) return false;
        return true;
    }

    /** A new row at the price of the most similar one. */
    private VariantInput copiedFromSimilar(List<String> values) {
        VariantInput blank = VariantInput.blank(values);
        return before.stream()
                .max(Comparator.comparingLong(row -> matchingValues(row.values(), values)))
                .map(row -> new VariantInput(
                        new VariantKey("", "", values), row.offer().samePrice(), "", look(row, values), true))
                .orElse(blank);
    }

    private static String look(VariantInput row, List<String> values) {
        return row.values().getFirst().equals(values.getFirst()) ? row.look() : "";
    }

    private static long matchingValues(List<String> one, List<String> other) {
        long alike = 0;
        for (int i = 0; i < OptionInput.MAX_OPTIONS; i++) if (one.get(i).equals(other.get(i))) alike++;
        return alike;
    }

    /** If the number of values is unchanged, a value that replaced another at the same position counts as renamed. */
    private static List<VariantInput> renamed(List<OptionInput> slots, List<VariantInput> before) {
        List<VariantInput> rows = before;
        for (int i = 0; i < Math.min(OptionInput.MAX_OPTIONS, slots.size()); i++) {
            int at = i;
            List<String> now = slots.get(i).values();
            List<String> then =
                    before.stream().map(row -> row.values().get(at)).distinct().toList();
            Map<String, String> names = new HashMap<>();
            for (int n = 0; n < then.size() && then.size() == now.size(); n++)
                if (!now.contains(then.get(n)) && !then.contains(now.get(n))) names.put(then.get(n), now.get(n));
            rows = rows.stream().map(row -> renamed(row, at, names)).toList();
        }
        return rows;
    }

    private static VariantInput renamed(VariantInput row, int at, Map<String, String> names) {
        List<String> values = new ArrayList<>(row.values());
        values.set(at, names.getOrDefault(values.get(at), values.get(at)));
        return row.of(values);
    }
}
