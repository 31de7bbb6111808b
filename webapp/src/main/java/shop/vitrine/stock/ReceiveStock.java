package shop.vitrine.stock;

import java.util.LinkedHashMap;
import java.util.Map;
import shop.vitrine.web.form.Problems;

/** Pieces as typed, by variant id. */
record ReceiveStock(Map<String, String> pieces, String note) {
    static final ReceiveStock NOTHING = new ReceiveStock(Map.of(), null);
    static final int MAX_PIECES = 100_000;
    static final int MAX_NOTE = 200;

    Problems check() {
        Problems problems = Problems.NONE;
        for (var one : pieces.entrySet())
            if (!one.getValue().matches("\\d{1,6}") || Integer.parseInt(one.getValue()) > MAX_PIECES)
                problems = problems.and("pieces." + one.getKey(), "stock.pieces.wrong");
        if (note != null && note.length() > MAX_NOTE) problems = problems.and("note", "stock.note.long");
        if (!problems.any() && counts().isEmpty()) problems = problems.and("pieces", "stock.pieces.none");
        return problems;
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        pieces.forEach((variant, typed) -> {
            int count = Integer.parseInt(typed);
            if (count > 0) counts.put(variant, count);
        });
        return counts;
    }
}
