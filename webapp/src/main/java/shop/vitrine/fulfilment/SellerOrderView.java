package shop.vitrine.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import shop.vitrine.orders.CancelReason;
import shop.vitrine.orders.Order;
import shop.vitrine.payments.Refund;
import shop.vitrine.shipping.Parcel;

/**
 * An order as its shop sees it.
 *
 * @param names of those who did something, by their ids
 */
record SellerOrderView(
        Order order,
        List<Parcel> parcels,
        UnpackedItems packing,
        List<Refund> refunds,
        Map<String, String> names,
        ParcelForm form,
        Instant now) {
    /**
     * @param carriers names by code
     * @param typed the parcel that somebody tried to send, or null
     */
    public record ParcelForm(Map<String, String> carriers, ShipParcel typed) {}

    public String path() {
        return "/seller/orders/" + order.number();
    }

    public boolean isLate() {
        return order.isLate(now);
    }

    /** Whether there is something that can go into a parcel. */
    public boolean canShip() {
        return order.isAwaitingShipment() && !packing.isDone();
    }

    public boolean canCancel() {
        return order.isAwaitingShipment() && parcels.isEmpty();
    }

    public CancelReason[] reasons() {
        return CancelReason.values();
    }

    /** Where the carrier says where a parcel is, or null. */
    public String link(Parcel parcel) {
        return order.link(parcel);
    }

    /** The name of the person with this id, or null for nobody. */
    public String name(String person) {
        return person == null ? null : names.get(person);
    }

    /** What stands in a line's field: as typed, else everything that is left. */
    public String typed(String line) {
        return form.typed() == null
                ? String.valueOf(packing.left().get(line))
                : form.typed().pieces().getOrDefault(line, "0");
    }
}
