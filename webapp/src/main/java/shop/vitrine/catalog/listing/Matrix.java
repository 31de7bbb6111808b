package shop.vitrine.catalog.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the rows of a form's variants from its options, and keeps of the rows before what still means the same: a value
 * that only got another name, an option added or taken away lose nothing that was typed.
 */
final class Matrix {
    /** A form with more rows is no form; feeds may bring up to 500. */
    static final int MOST = 100;

    private final List<Slot> slots;
    private final List<Row> before;
    private final Set<Row> taken = new HashSet<>();

    private Matrix(List<Slot> slots, List<Row> before) {
        this.slots = slots;
        this.before = renamed(slots, before);
    }

    /** How many rows these options make. */
    static long size(List<Slot> slots) {
        return slots.stream()
                .filter(Slot::isComplete)
                .mapToLong(one -> one.values().size())
                .reduce(1, (a, b) -> a * b);
    }

    /** One row for each combination, in the order of the values; options that are not complete count for nothing. */
    static List<Row> rows(List<Slot> slots, List<Row> before) {
        return new Matrix(slots, before).rows();
    }

    private List<Row> rows() {
        List<List<String>> combinations = combinations();
        Map<List<String>, Row> rows = new HashMap<>();
        for (List<String> values : combinations) take(rows, values, true);
        for (List<String> values : combinations) if (!rows.containsKey(values)) take(rows, values, false);
        for (List<String> values : combinations) rows.computeIfAbsent(values, this::inspired);
        return combinations.stream().map(rows::get).toList();
    }

    private List<List<String>> combinations() {
        List<List<String>> combinations = List.of(List.of());
        for (int i = 0; i < Slot.MOST; i++) {
            Slot slot = i < slots.size() ? slots.get(i) : Slot.NONE;
            List<String> values = slot.isComplete() ? slot.values() : List.of("");
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

    /** Each row lives on once. */
    private void take(Map<List<String>, Row> rows, List<String> values, boolean exactly) {
        before.stream()
                .filter(row -> !taken.contains(row))
                .filter(row -> exactly ? row.values().equals(values) : agrees(row.values(), values))
                .findFirst()
                .ifPresent(row -> {
                    taken.add(row);
                    rows.put(values, row.of(values));
                });
    }

    /** Whether they differ only where one of them says nothing. */
    private static boolean agrees(List<String> one, List<String> other) {
        for (int i = 0; i < Slot.MOST; i++)
            if (!one.get(i).equals(other.get(i))
                    && !one.get(i).isEmpty()
                    && !other.get(i).isEmpty()) return false;
        return true;
    }

    /** New, at the price of the one that is most like it. */
    private Row inspired(List<String> values) {
        Row blank = Row.blank(values);
        return before.stream()
                .max(Comparator.comparingLong(row -> alike(row.values(), values)))
                .map(row -> new Row("", values, "", row.price(), row.former(), "", "", "", look(row, values), true))
                .orElse(blank);
    }

    private static String look(Row row, List<String> values) {
        return row.values().getFirst().equals(values.getFirst()) ? row.look() : "";
    }

    private static long alike(List<String> one, List<String> other) {
        long alike = 0;
        for (int i = 0; i < Slot.MOST; i++) if (one.get(i).equals(other.get(i))) alike++;
        return alike;
    }

    /** In a list of the same length, what vanished and what appeared at the same place are one value with a new name. */
    private static List<Row> renamed(List<Slot> slots, List<Row> before) {
        List<Row> rows = before;
        for (int i = 0; i < Math.min(Slot.MOST, slots.size()); i++) {
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

    private static Row renamed(Row row, int at, Map<String, String> names) {
        List<String> values = new ArrayList<>(row.values());
        values.set(at, names.getOrDefault(values.get(at), values.get(at)));
        return row.of(values);
    }
}
