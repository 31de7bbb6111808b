package shop.vitrine.orders.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.house.MarketClock;
import shop.vitrine.pages.Page;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member.Role;

/** Every order that the shop has or had to send. */
@Path("/seller/orders")
@RequestScoped
@Produces("text/html")
@Staff(Role.FULFILMENT)
public class SellerOrdersResource {
    @Inject
    SellerOrders orders;

    @Inject
    MarketClock clock;

    @QueryParam("state")
    String state;

    @QueryParam("q")
    String q;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("after")
    String after;

    @QueryParam("before")
    String before;

    /** How many orders were just marked as packed; only chooses words. */
    @QueryParam("packed")
    Integer packed;

    @GET
    @Transactional
    public Page list() {
        OrderSearch search = OrderSearch.of(state, q, from, to);
        boolean back = Cursor.of(before).isPresent();
        Cursor cursor = Cursor.of(before).or(() -> Cursor.of(after)).orElse(null);
        return Page.of("orders/fulfilment/orders")
                .with("list", orders.page(search, cursor, back))
                .with("search", search)
                .with("tabs", OrderTab.values())
                .with("counts", orders.counts())
                .with("packed", packed)
                .with("now", clock.now());
    }
}
