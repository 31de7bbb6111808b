package shop.vitrine.orders;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Pages;

@Path("/orders")
@Screen
public class OrdersResource {
    @Inject
    Orders orders;

    @Inject
    Visitor visitor;

    @Inject
    Current current;

    @GET
    public Page list(@Context UriInfo uri) {
        BuyerOrderListQuery query = ListQuery.read(BuyerOrderListQuery.class, uri);
        return visitor.personId()
                .map(person -> {
                    Map<OrderStatus, Long> counts = orders.counts(person);
                    Pages pages = OrderListPage.pages(query, counts);
                    return Page.of("orders/orders")
                            .with("list", OrderListPage.of(query, counts, pages, orders.of(person, query.tab(), pages)))
                            .with("now", current.now());
                })
                .orElseGet(() -> Page.of("orders/signed-out"));
    }
}
