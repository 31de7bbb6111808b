package shop.vitrine.orders;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.vitrine.money.VatShare;

/** The tax in orders, one row for each rate, the highest first. */
final class Vats {
    private Vats() {}

    static List<VatShare> of(Collection<Order> orders) {
        return byRate(orders.stream().map(Order::vatShare).toList());
    }

    private static List<VatShare> byRate(Collection<VatShare> shares) {
        var sums = shares.stream()
                .collect(Collectors.toMap(VatShare::rate, one -> one, VatShare::plus, TreeMap<Integer, VatShare>::new));
        return List.copyOf(sums.descendingMap().values());
    }
}
