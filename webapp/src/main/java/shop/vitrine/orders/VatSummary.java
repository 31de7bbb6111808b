package shop.vitrine.orders;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.vitrine.money.VatSubtotal;

final class VatSummary {
    private VatSummary() {}

    static List<VatSubtotal> of(Collection<Order> orders) {
        return byRate(orders.stream().map(Order::vatShare).toList());
    }

    private static List<VatSubtotal> byRate(Collection<VatSubtotal> shares) {
        var sums = shares.stream()
                .collect(Collectors.toMap(
                        VatSubtotal::rate,
                        subtotal -> subtotal,
                        VatSubtotal::plus,
                        TreeMap<Integer, VatSubtotal>::new));
        return List.copyOf(sums.descendingMap().values());
    }
}
