package shop.vitrine.fulfilment;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.OrderMailer;
import shop.vitrine.orders.OrderStatus;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.shipping.Parcel;
import shop.vitrine.shipping.ParcelLabelReader;
import shop.vitrine.shipping.ParcelStatus;
import shop.vitrine.shipping.Parcels;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.tenants.Stamp;
import shop.vitrine.web.Screen;

/** Updates a parcel; with the last delivery the order is delivered. */
@Path("/seller/orders/{number: [Vv]-[^/]+}/parcels/{parcel}")
@Screen
@SellerOnly(Role.FULFILMENT)
public class ParcelResource {
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

    @PathParam("parcel")
    String id;

    @POST
    @Path("status")
    public Response note(UpdateParcelStatus note) {
        ParcelStatus next = Arrays.stream(ParcelStatus.values())
                .filter(status -> status.name().equals(note.status()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Order order =
                editor.take(number, note.version(), on(parcel -> parcel.status().mayBecome(next)));
        Stamp by = current.stamp();
        List<Parcel> all = parcels.of(order.id());
        editor.changes(order);
        own(all).become(next, by);
        boolean arrived = order.status() == OrderStatus.SHIPPED && all.stream().allMatch(Parcel::isDelivered);
        if (arrived) {
            order.deliver(by);
            mails.delivered(order);
        }
        return SellerOrderResource.said(order, arrived ? "delivered" : "noted");
    }

    @POST
    @Path("label")
    public Response relabel(RelabelParcel relabel) {
        Order order = editor.take(number, relabel.version(), on(parcel -> !parcel.isFinal()));
        ParcelLabelReader.ReadLabel read = reader.read(relabel.carrier(), relabel.tracking());
        if (read.problems().any())
            return editor.page(order, null)
                    .with("problems", read.problems())
                    .with("open", id)
                    .with("relabel", relabel)
                    .status(422)
                    .toResponse();
        editor.changes(order);
        Parcel parcel = own(parcels.of(order.id()));
        parcel.relabel(read.label());
        mails.shipped(order, parcel, order.status() == OrderStatus.SHIPPED);
        return SellerOrderResource.said(order, "relabelled");
    }

    private Predicate<Order> on(Predicate<Parcel> allows) {
        return order -> allows.test(own(parcels.of(order.id())));
    }

    private Parcel own(List<Parcel> all) {
        return all.stream().filter(parcel -> parcel.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }
}
