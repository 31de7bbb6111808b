package shop.vitrine.fulfilment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.orders.Order;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member.Role;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Notices;

@Path("/seller/orders")
@Screen
@SellerOnly(Role.FULFILMENT)
public class SellerOrdersResource {
    static final Notices NOTICES = Notices.of("fulfilment.notice", "packed-orders");

    @Inject
    SellerOrders orders;

    @Inject
    Current current;

    @Context
    UriInfo uri;

    @QueryParam("notice")
    String notice;

    @GET
    public Page list() {
        SellerOrderListQuery query = ListQuery.read(SellerOrderListQuery.class, uri);
        Slice<Order> list = orders.page(query);
        return Page.of("fulfilment/orders")
                .with("list", list)
                .with("pager", query.pager(list))
                .with("query", query)
                .with("tabs", SellerOrderTab.values())
                .with("counts", orders.counts())
                .with("notice", notice())
                .with("now", current.now());
    }

    private Notice notice() {
        Notice read = NOTICES.read(notice);
        return read == null ? null : read.counting();
    }
}
