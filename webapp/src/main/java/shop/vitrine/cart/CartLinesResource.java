package shop.vitrine.cart;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.Variants;
import shop.vitrine.stock.OutOfStock;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;

/** Adds, changes and removes lines of the cart. */
@Path("/cart/lines")
@Screen
public class CartLinesResource {
    private static final String CART = "/cart";

    @Inject
    Carts carts;

    @Inject
    CartRenderer renderer;

    @Inject
    Variants variants;

    @Inject
    Shops shops;

    @Inject
    StockLevels stocks;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @GET
    public Response all() {
        return Page.see(CART);
    }

    @GET
    @Path("{id}")
    public Response one() {
        return Page.see(CART);
    }

    @POST
    public Response create(AddLine add) {
        Problems problems = forms.check(add);
        Optional<Variant> variant = problems.at("variant") ? Optional.empty() : variants.onSale(add.variant());
        if (variant.isEmpty()) return notAdded(RefusedChange.of(CartRefusal.UNKNOWN));
        if (problems.any()) return notAdded(RefusedChange.of(CartRefusal.QUANTITY));
        return put(variant.get(), add.pieces());
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, ChangeLine change) {
        Optional<Cart> cart = carts.currentForUpdate();
        CartLine line = cart.flatMap(found -> found.line(id)).orElse(null);
        if (line == null) return renderer.unchanged(cart, RefusedChange.of(CartRefusal.GONE));
        if (forms.check(change).any()) return renderer.unchanged(cart, RefusedChange.quantity(line, change.quantity()));
        boolean restored = line.isRemoved();
        try {
            boolean asWanted = cart.get().change(line, change.pieces(), available(line.variant()), current.now());
            if (line.isRemoved())
                return renderer.done(cart, CartNotices.of("removed", line), CartNotices.path(CART, "removed", line));
            String done = !asWanted ? "capped" : restored ? "restored" : "changed";
            return renderer.done(cart, CartNotices.of(done, line), at(line, asWanted));
        } catch (CartFull e) {
            return renderer.unchanged(cart, RefusedChange.of(CartRefusal.FULL));
        }
    }

    @POST
    @Path("{id}/saved")
    public Response save(@PathParam("id") String id, SaveForLater save) {
        Optional<Cart> cart = carts.currentForUpdate();
        CartLine line = cart.flatMap(found -> found.line(id))
                .filter(cartLine -> !cartLine.isRemoved())
                .orElse(null);
        if (line == null) return renderer.unchanged(cart, RefusedChange.of(CartRefusal.GONE));
        if (save.saved()) {
            cart.get().saveForLater(line, current.now());
            return renderer.done(cart, CartNotices.of("saved", line), at(line, true));
        }
        boolean asSaved = !line.isSaved() || cart.get().moveToCart(line, available(line.variant()), current.now());
        return renderer.done(cart, CartNotices.of(asSaved ? "moved" : "capped", line), at(line, asSaved));
    }

    private Response put(Variant variant, int pieces) {
        int available = stocks.level(variant.id()).available();
        if (shops.get(variant.shop()).isOnHoliday()) return notAdded(RefusedChange.of(CartRefusal.ON_HOLIDAY));
        if (available <= 0) return notAdded(RefusedChange.of(CartRefusal.SOLD_OUT));
        Cart cart = carts.currentOrNew();
        try {
            AddLineResult added = cart.add(variant, pieces, available, current.now());
            CartLine line = added.line();
            return added.capped()
                    ? renderer.added(
                            Optional.of(cart), CartNotices.of("capped", line), CartNotices.path(CART, "capped", line))
                    : renderer.added(Optional.of(cart), CartNotices.of("added", line, added.pieces()), CART);
        } catch (OutOfStock e) {
            CartRefusal why = available > Cart.MAX_PIECES ? CartRefusal.AT_MOST : CartRefusal.ALL_IN_CART;
            return renderer.notAdded(Optional.of(cart), RefusedChange.of(why, Math.min(available, Cart.MAX_PIECES)));
        } catch (CartFull e) {
            return renderer.notAdded(Optional.of(cart), RefusedChange.of(CartRefusal.FULL));
        }
    }

    private Response notAdded(RefusedChange refused) {
        return renderer.notAdded(carts.currentForUpdate(), refused);
    }

    private int available(Variant variant) {
        return variants.onSale(variant.id())
                .map(sold -> stocks.level(sold.id()).available())
                .orElse(0);
    }

    private static String at(CartLine line, boolean asWanted) {
        String place = CART + "#line-" + line.id();
        return asWanted ? place : CartNotices.path(place, "capped", line);
    }
}
