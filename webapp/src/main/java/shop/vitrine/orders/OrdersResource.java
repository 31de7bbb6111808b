package shop.vitrine.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;

/** Every order of the buyer. */
@Path("/orders")
@RequestScoped
@Produces("text/html")
public class OrdersResource {
    @Inject
    Orders orders;

    @Inject
    Visitor visitor;

    @Inject
    MarketClock clock;

    @GET
    @Transactional
    public Page list(@QueryParam("state") String state, @QueryParam("page") String page) {
        OrderFilter filter = OrderFilter.of(state);
        return visitor.personId()
                .map(person -> {
                    OrderList list = OrderList.of(filter, page, orders.counts(person));
                    return Page.of("orders/orders")
                            .with("list", list)
                            .with("orders", orders.of(person, filter, list.first(), OrderList.SIZE))
                            .with("now", clock.now());
                })
                .orElseGet(() -> Page.of("orders/signed-out"));
    }
}
