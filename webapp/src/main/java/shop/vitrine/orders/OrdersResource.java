package shop.vitrine.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;

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
    Current current;

    @GET
    @Transactional
    public Page list(@QueryParam("state") String state, @QueryParam("page") String page) {
        BuyerOrderTab filter = BuyerOrderTab.of(state);
        return visitor.personId()
                .map(person -> {
                    OrderListPage list = OrderListPage.of(filter, page, orders.counts(person));
                    return Page.of("orders/orders")
                            .with("list", list)
                            .with("orders", orders.of(person, filter, list.first(), OrderListPage.SIZE))
                            .with("now", current.now());
                })
                .orElseGet(() -> Page.of("orders/signed-out"));
    }
}
