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

/** What of an order is in parcels already, and what is left to pack. */
record UnpackedItems(Map<String, Integer> left) {
    private static final String FIELD = "pieces.";

    /** @param chosen pieces by line id; empty where something is wrong */
    record PackingSelection(Map<String, Integer> chosen, Problems problems) {}

    static UnpackedItems of(Order order, Collection<Parcel> parcels) {
        Map<String, Integer> left = new LinkedHashMap<>();
        order.lines().forEach(line -> left.put(line.id(), line.quantity()));
        parcels.stream()
                .flatMap(parcel -> parcel.pieces().stream())
                .forEach((ParcelLine piece) -> left.merge(piece.line(), -piece.quantity(), Integer::sum));
        return new UnpackedItems(left);
    }

    /** How many pieces of this line are in no parcel yet. */
    public int left(OrderLine line) {
        return left.get(line.id());
    }

    /** Lines of which something is in no parcel yet. */
    public List<OrderLine> open(Order order) {
        return order.lines().stream().filter(line -> left(line) > 0).toList();
    }

    public int pieces() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isDone() {
        return pieces() == 0;
    }

    /** @param typed pieces by line id, as somebody typed them */
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
