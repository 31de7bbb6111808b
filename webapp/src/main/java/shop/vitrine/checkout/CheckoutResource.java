package shop.vitrine.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.cart.Refit;
import shop.vitrine.orders.Purchase;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.stock.OutOfStock;

/** The one page from a cart to a purchase. */
@Path("/checkout")
@RequestScoped
@Produces("text/html")
public class CheckoutResource {
    @Inject
    CheckoutView view;

    @Inject
    Checkout checkout;

    @Inject
    Onward onward;

    @Inject
    Drafts drafts;

    @Inject
    Refit refit;

    @Inject
    Forms forms;

    @GET
    public Response show() {
        return view.fresh().map(Page::toResponse).orElseGet(() -> onward.withoutCart(false));
    }

    @POST
    public Response place(PlaceOrder order) {
        Problems problems =
                AddressRules.check(order.draft(), forms.check(order)).inOrderOf(PlaceOrder.class);
        if (problems.any()) return page(view.wrong(order, problems));
        try {
            Optional<Purchase> placed = checkout.place(order);
            if (placed.isEmpty()) return page(view.changed(order));
            drafts.forget();
            return onward.pay(placed.get());
        } catch (OutOfStock e) {
            return page(view.changed(order));
        } catch (Checkout.Busy e) {
            return page(view.busy(order));
        }
    }

    /** Takes what is left of what there is too little of, and puts by what cannot be had just now. */
    @POST
    @Path("adjust")
    public Response adjust(Draft typed) {
        drafts.keep(typed);
        refit.toStock();
        refit.setAside(view.stuck(typed));
        return Page.see("/checkout");
    }

    private Response page(Optional<Page> page) {
        return page.map(Page::toResponse).orElseGet(() -> onward.withoutCart(true));
    }
}
