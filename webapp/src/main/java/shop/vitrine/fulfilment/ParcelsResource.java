package shop.vitrine.fulfilment;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderMailer;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.shipping.Parcel;
import shop.vitrine.shipping.ParcelLabel;
import shop.vitrine.shipping.ParcelLabelReader;
import shop.vitrine.shipping.Parcels;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;

/** Ships parcels; with the last piece the order is shipped. */
@Path("/seller/orders/{number: [Vv]-[^/]+}/parcels")
@Screen
@SellerOnly(Role.FULFILMENT)
public class ParcelsResource {
    @Inject
    SellerOrderEditor editor;

    @Inject
    Parcels parcels;

    @Inject
    ParcelLabelReader reader;

    @Inject
    OrderMailer mails;

    @Inject
    Current current;

    @PathParam("number")
    String number;

    @POST
    public Response ship(ShipParcel ship) {
        Order order = editor.take(number, ship.version(), Order::isAwaitingShipment);
        UnpackedItems items = UnpackedItems.of(order, parcels.of(order.id()));
        ParcelLabelReader.ReadLabel label = reader.read(ship.carrier(), ship.tracking());
        UnpackedItems.PackingSelection choice = items.choose(ship.pieces());
        Problems problems = both(choice.problems(), label.problems());
        if (problems.any()) {
            Page page = editor.page(order, ship).with("problems", problems).with("open", "ship");
            return page.status(422).toResponse();
        }
        boolean last = send(order, items, label.label(), choice.chosen());
        return SellerOrderResource.said(order, last ? "shipped" : "parcel");
    }

    private boolean send(Order order, UnpackedItems items, ParcelLabel label, Map<String, Integer> pieces) {
        editor.changes(order);
        Parcel parcel = parcels.pack(order.shop(), order.id(), label, pieces);
        boolean last = items.pieces()
                == pieces.values().stream().mapToInt(Integer::intValue).sum();
        if (order.status() == OrderStatus.PAID) order.pack(current.stamp());
        if (last) order.ship(current.stamp());
        mails.shipped(order, parcel, last);
        return last;
    }

    private static Problems both(Problems problems, Problems other) {
        Problems all = problems;
        for (var problem : other.keys().entrySet()) all = all.and(problem.getKey(), problem.getValue());
        return all;
    }
}
