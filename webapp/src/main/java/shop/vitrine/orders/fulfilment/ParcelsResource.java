package shop.vitrine.orders.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Visitor;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderMails;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.parcels.Label;
import shop.vitrine.parcels.Parcel;
import shop.vitrine.parcels.Parcels;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;

/** Sends an order, in one parcel or several. With the last piece in a parcel the order is shipped. */
@Path("/seller/orders/{number: [Vv]-[^/]+}/parcels")
@RequestScoped
@Produces("text/html")
@Staff(Role.FULFILMENT)
public class ParcelsResource {
    @Inject
    OrderDesk desk;

    @Inject
    Parcels parcels;

    @Inject
    Labelling labelling;

    @Inject
    OrderMails mails;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @PathParam("number")
    String number;

    @POST
    @Transactional
    public Response ship(ShipParcel ship) {
        Order order = desk.take(number, ship.version(), Order::isInHand);
        Packing packing = Packing.of(order, parcels.of(order.id()));
        Labelling.Read label = labelling.read(ship.carrier(), ship.tracking());
        Packing.Choice choice = packing.choose(ship.pieces());
        Problems problems = both(choice.problems(), label.problems());
        if (problems.any()) {
            Page page = desk.page(order, ship).with("problems", problems).with("open", "ship");
            return page.status(422).toResponse();
        }
        boolean last = send(order, packing, label.label(), choice.chosen());
        return SellerOrderResource.said(order, last ? "shipped" : "parcel");
    }

    private boolean send(Order order, Packing packing, Label label, Map<String, Integer> pieces) {
        String by = visitor.personId().orElseThrow();
        desk.changes(order);
        Parcel parcel = parcels.pack(order.shop(), order.id(), label, pieces, by);
        boolean last = packing.pieces()
                == pieces.values().stream().mapToInt(Integer::intValue).sum();
        if (order.status() == OrderStatus.PAID) order.pack(by, clock.now());
        if (last) order.ship(by, clock.now());
        mails.shipped(order, parcel, last);
        return last;
    }

    private static Problems both(Problems one, Problems other) {
        Problems all = one;
        for (var problem : other.keys().entrySet()) all = all.and(problem.getKey(), problem.getValue());
        return all;
    }
}
