package shop.vitrine.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

record CartMergeResult(List<MergedLine> items, int leftOut) {
    static final CartMergeResult NONE = new CartMergeResult(List.of(), 0);

    /** @param capped whether stock was short */
    record MergedLine(String variant, int pieces, boolean capped) {}

    boolean isEmpty() {
        return items.isEmpty() && leftOut == 0;
    }

    String text() {
        return leftOut
                + items.stream()
                        .map(item -> " " + item.variant + ":" + item.pieces + (item.capped ? "!" : ""))
                        .collect(Collectors.joining());
    }

    static CartMergeResult parse(String text) {
        if (text == null) return NONE;
        String[] parts = text.split(" ");
        List<MergedLine> items = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] item = parts[i].split(":");
            items.add(new MergedLine(item[0], Integer.parseInt(item[1].replace("!", "")), item[1].endsWith("!")));
        }
        return new CartMergeResult(items, Integer.parseInt(parts[0]));
    }
}
