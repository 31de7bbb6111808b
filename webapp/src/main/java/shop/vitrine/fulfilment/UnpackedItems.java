package shop.vitrine.fulfilment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderLine;
import shop.vitrine.shipping.Parcel;
import shop.vitrine.shipping.ParcelLine;
import shop.vitrine.web.form.Problems;

/** What is left to pack. */
record UnpackedItems(Map<String, Integer> left) {
    private static final String FIELD = "pieces.";

    /** @param chosen by line id; empty if invalid */
    record PackingSelection(Map<String, Integer> chosen, Problems problems) {}

    static UnpackedItems of(Order order, Collection<Parcel> parcels) {
        Map<String, Integer> left = new LinkedHashMap<>();
        order.lines().forEach(line -> left.put(line.id(), line.quantity()));
        parcels.stream()
                .flatMap(parcel -> parcel.pieces().stream())
                .forEach((ParcelLine piece) -> left.merge(piece.line(), -piece.quantity(), Integer::sum));
        return new UnpackedItems(left);
    }

    public int left(OrderLine line) {
        return left.get(line.id());
    }

    public List<OrderLine> open(Order order) {
        return order.lines().stream().filter(line -> left(line) > 0).toList();
    }

    public int pieces() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isDone() {
        return pieces() == 0;
    }

    PackingSelection choose(Map<String, String> typed) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        Problems problems = Problems.NONE;
        for (Map.Entry<String, Integer> line : left.entrySet()) {
            String text = typed.getOrDefault(line.getKey(), "0");
            if (!text.matches("\\d{1,6}")) problems = problems.and(FIELD + line.getKey(), "fulfilment.pieces.number");
            else if (Integer.parseInt(text) > line.getValue())
                problems = problems.and(FIELD + line.getKey(), "fulfilment.pieces.many");
            else if (Integer.parseInt(text) > 0) chosen.put(line.getKey(), Integer.valueOf(text));
        }
        if (!problems.any() && chosen.isEmpty()) problems = problems.and("pieces", "fulfilment.pieces.none");
        return new PackingSelection(problems.any() ? Map.of() : chosen, problems);
    }
}
