package shop.vitrine.checkout;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.cart.CartAdjustment;
import shop.vitrine.orders.Purchase;
import shop.vitrine.stock.OutOfStock;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;

/** The one page from cart to purchase. */
@Path("/checkout")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
public class CheckoutResource {
    @Inject
    CheckoutRenderer renderer;

    @Inject
    Checkout checkout;

    @Inject
    CheckoutRedirect redirect;

    @Inject
    CheckoutDraftCookie drafts;

    @Inject
    CartAdjustment adjustment;

    @Inject
    FormValidator forms;

    @GET
    public Response show() {
        return renderer.fresh().map(Page::toResponse).orElseGet(() -> redirect.withoutCart(false));
    }

    @POST
    public Response place(PlaceOrder order) {
        Problems problems =
                AddressValidator.check(order.address(), forms.check(order)).inOrderOf(PlaceOrder.class);
        if (problems.any()) return page(renderer.wrong(order, problems));
        try {
            Optional<Purchase> placed = checkout.place(order);
            if (placed.isEmpty()) return changed(order);
            drafts.forget();
            return redirect.pay(placed.get());
        } catch (OutOfStock e) {
            return changed(order);
        } catch (Checkout.CheckoutBusy e) {
            return page(renderer.busy(order));
        }
    }

    /** Reduces quantities to stock and saves unavailable lines for later. */
    @POST
    @Path("adjust")
    public Response adjust(CheckoutDraft typed) {
        drafts.keep(typed);
        adjustment.limitToStock();
        adjustment.saveForLater(renderer.stuck(typed));
        return Page.see("/checkout");
    }

    /** The page explains changes and asks again, unless a shop does not deliver there at all. */
    private Response changed(PlaceOrder order) {
        Optional<Page> page = renderer.changed(order);
        if (page.filter(shown -> shown.status() == 200).isPresent()) throw new Outdated(page.get());
        return page(page);
    }

    private Response page(Optional<Page> page) {
        return page.map(Page::toResponse).orElseGet(() -> redirect.withoutCart(true));
    }
}
