package shop.vitrine.showcase;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.http.HtmxRequest;

/** Whether the visitor follows a shop: the only personal part of the page, loaded separately. */
@Path("/@{handle: [a-z0-9.]+}/follow")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
public class FollowResource {
    /** @param follow missing means unfollow */
    public record FollowShop(boolean follow) {}

    @Inject
    Showcases showcases;

    @Inject
    Follows follows;

    @Inject
    Current current;

    @Inject
    Visitor visitor;

    @Inject
    HtmxRequest htmx;

    @GET
    public Response show(@PathParam("handle") String handle) {
        Shop shop = showcases.shop(handle);
        return htmx.asksForFragments() ? button(shop) : Page.see("/@" + shop.handle());
    }

    @POST
    public Response change(@PathParam("handle") String handle, FollowShop command) {
        Shop shop = showcases.shop(handle);
        String page = "/@" + shop.handle();
        if (!visitor.isSignedIn())
            return htmx.asksForFragments() ? login(page) : Page.see(SignInRedirect.path("/login", page));
        String person = current.personId();
        if (command.follow()) follows.follow(shop.id(), person);
        else follows.leave(shop.id(), person);
        return htmx.asksForFragments() ? button(showcases.shop(handle)) : Page.see(page);
    }

    private Response button(Shop shop) {
        boolean following = visitor.personId()
                .map(person -> follows.follows(shop.id(), person))
                .orElse(false);
        return Page.of("showcase/follow")
                .with("shop", shop)
                .with("following", following)
                .fragments("button")
                .toResponse();
    }

    private static Response login(String page) {
        return Response.noContent()
                .header("HX-Redirect", SignInRedirect.path("/login", page))
                .build();
    }
}
