package shop.vitrine.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Notices;

/** Every order that the shop has or had to send. */
@Path("/seller/orders")
@RequestScoped
@Produces("text/html")
@SellerOnly(Role.FULFILMENT)
public class SellerOrdersResource {
    static final Notices NOTICES = Notices.of("fulfilment.notice", "packed-orders");

    @Inject
    SellerOrders orders;

    @Inject
    Current current;

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

    @QueryParam("notice")
    String notice;

    @GET
    @Transactional
    public Page list() {
        SellerOrderListQuery search = SellerOrderListQuery.of(state, q, from, to);
        boolean back = OrderCursor.of(before).isPresent();
        OrderCursor cursor =
                OrderCursor.of(before).or(() -> OrderCursor.of(after)).orElse(null);
        return Page.of("fulfilment/orders")
                .with("list", orders.page(search, cursor, back))
                .with("search", search)
                .with("tabs", SellerOrderTab.values())
                .with("counts", orders.counts())
                .with("notice", notice())
                .with("now", current.now());
    }

    /** How many orders were just marked as packed. */
    private Notice notice() {
        Notice read = NOTICES.read(notice);
        return read == null ? null : read.counting();
    }
}
