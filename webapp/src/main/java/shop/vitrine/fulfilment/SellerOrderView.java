package shop.vitrine.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import shop.vitrine.orders.CancelReason;
import shop.vitrine.orders.Order;
import shop.vitrine.payments.Refund;
import shop.vitrine.shipping.Parcel;

record SellerOrderView(
        Order order,
        List<Parcel> parcels,
        UnpackedItems packing,
        List<Refund> refunds,
        Map<String, String> names,
        ParcelForm form,
        Instant now) {
    public record ParcelForm(Map<String, String> carriers, ShipParcel typed) {}

    public String path() {
        return "/seller/orders/" + order.number();
    }

    public boolean isLate() {
        return order.isLate(now);
    }

    public boolean canShip() {
        return order.isAwaitingShipment() && !packing.isDone();
    }

    public boolean canCancel() {
        return order.isAwaitingShipment() && parcels.isEmpty();
    }

    public CancelReason[] reasons() {
        return CancelReason.values();
    }

    /** Tracking URL, or null. */
    public String link(Parcel parcel) {
        return order.link(parcel);
    }

    public String name(String person) {
        return person == null ? null : names.get(person);
    }

    public String typed(String line) {
        return form.typed() == null
                ? String.valueOf(packing.left().get(line))
                : form.typed().pieces().getOrDefault(line, "0");
    }
}
