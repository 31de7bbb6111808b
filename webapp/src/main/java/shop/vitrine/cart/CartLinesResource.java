package shop.vitrine.cart;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.cart.CartNotice.CartNoticeKind;
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

/** What is put into a cart, changed and taken out. */
@Path("/cart/lines")
@Screen
public class CartLinesResource {
    private static final String CART = "/cart";

    @Inject
    Carts carts;

    @Inject
    CartRenderer pages;

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

    /** Where a reload leads after something was refused. */
    @GET
    public Response all() {
        return Page.see(CART);
    }

    /** @see #all() */
    @GET
    @Path("{id}")
    public Response one() {
        return Page.see(CART);
    }

    @POST
    public Response create(AddLine add) {
        Problems problems = forms.check(add);
        Optional<Variant> variant = problems.at("variant") ? Optional.empty() : variants.onSale(add.variant());
        if (variant.isEmpty()) return refused(CartNotice.of(CartNoticeKind.UNKNOWN));
        if (problems.any()) return refused(CartNotice.of(CartNoticeKind.QUANTITY));
        return put(variant.get(), add.pieces());
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, ChangeLine change) {
        Optional<Cart> cart = carts.currentForUpdate();
        CartLine line = cart.flatMap(one -> one.line(id)).orElse(null);
        if (line == null) return pages.done(cart, CartNotice.of(CartNoticeKind.GONE), CART);
        if (forms.check(change).any())
            return pages.done(cart, CartNotice.of(CartNoticeKind.QUANTITY, line).typed(change.quantity()), CART);
        boolean restored = line.isRemoved();
        try {
            boolean asWanted = cart.get().change(line, change.pieces(), available(line.variant()), current.now());
            if (line.isRemoved())
                return pages.done(
                        cart,
                        CartNotice.of(CartNoticeKind.REMOVED, line),
                        CartResource.NOTICES.path(CART, "removed", id));
            CartNoticeKind kind =
                    !asWanted ? CartNoticeKind.CAPPED : restored ? CartNoticeKind.RESTORED : CartNoticeKind.CHANGED;
            return pages.done(cart, CartNotice.of(kind, line), at(line, asWanted));
        } catch (CartFull e) {
            return pages.done(cart, CartNotice.of(CartNoticeKind.FULL), CART);
        }
    }

    @POST
    @Path("{id}/saved")
    public Response save(@PathParam("id") String id, SaveForLater save) {
        Optional<Cart> cart = carts.currentForUpdate();
        CartLine line = cart.flatMap(one -> one.line(id))
                .filter(cartLine -> !cartLine.isRemoved())
                .orElse(null);
        if (line == null) return pages.done(cart, CartNotice.of(CartNoticeKind.GONE), CART);
        if (save.saved()) {
            cart.get().saveForLater(line, current.now());
            return pages.done(cart, CartNotice.of(CartNoticeKind.SAVED, line), at(line, true));
        }
        boolean asSaved = !line.isSaved() || cart.get().moveToCart(line, available(line.variant()), current.now());
        return pages.done(
                cart, CartNotice.of(asSaved ? CartNoticeKind.MOVED : CartNoticeKind.CAPPED, line), at(line, asSaved));
    }

    private Response put(Variant variant, int pieces) {
        int available = stocks.level(variant.id()).available();
        if (shops.get(variant.shop()).isOnHoliday()) return refused(CartNotice.of(CartNoticeKind.AWAY));
        if (available <= 0) return refused(CartNotice.of(CartNoticeKind.SOLDOUT));
        Cart cart = carts.currentOrNew();
        try {
            AddLineResult added = cart.add(variant, pieces, available, current.now());
            CartNotice said =
                    CartNotice.of(added.capped() ? CartNoticeKind.CAPPED : CartNoticeKind.ADDED, added.line());
            String next = added.capped()
                    ? CartResource.NOTICES.path(CART, "capped", added.line().id())
                    : CART;
            return pages.added(Optional.of(cart), added.capped() ? said : said.number(added.pieces()), next);
        } catch (OutOfStock e) {
            CartNoticeKind kind = available > Cart.MAX_PIECES ? CartNoticeKind.MOST : CartNoticeKind.ALLYOURS;
            return pages.added(
                    Optional.of(cart), CartNotice.of(kind).number(Math.min(available, Cart.MAX_PIECES)), CART);
        } catch (CartFull e) {
            return pages.added(Optional.of(cart), CartNotice.of(CartNoticeKind.FULL), CART);
        }
    }

    private Response refused(CartNotice why) {
        return pages.added(carts.currentForUpdate(), why, CART);
    }

    private int available(Variant variant) {
        return variants.onSale(variant.id())
                .map(one -> stocks.level(one.id()).available())
                .orElse(0);
    }

    private static String at(CartLine line, boolean asWanted) {
        String place = CART + "#line-" + line.id();
        return asWanted ? place : CartResource.NOTICES.path(place, "capped", line.id());
    }
}
