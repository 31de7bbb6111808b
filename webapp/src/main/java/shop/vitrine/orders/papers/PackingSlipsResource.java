package shop.vitrine.orders.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.vitrine.orders.Order;
import shop.vitrine.orders.Orders;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;

/** The packing slips of many orders as one document, for the printer. */
@Path("/seller/orders/packing-slips.pdf")
@RequestScoped
@Staff(Role.FULFILMENT)
public class PackingSlipsResource {
    private static final int MOST = 100;

    @Inject
    Orders orders;

    @Inject
    Papers papers;

    /** @param numbers of orders; others than the shop's own paid ones are left out */
    @GET
    @Transactional
    public Response show(@QueryParam("order") List<String> numbers) {
        List<Order> found = orders.paid(numbers.stream().limit(MOST).toList());
        if (found.isEmpty()) throw new NotFoundException();
        return papers.slips(found);
    }
}
