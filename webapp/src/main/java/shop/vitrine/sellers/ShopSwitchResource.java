package shop.vitrine.sellers;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

@Path("/seller/shop")
@Screen
@SellerOnly
public class ShopSwitchResource {
    public record SwitchShop(String shop) {}

    @Inject
    CurrentShop currentShop;

    @Inject
    Visitor visitor;

    @POST
    public Response choose(SwitchShop choice) {
        Membership wanted = currentShop.seats().stream()
                .filter(membership -> membership.shop().id().equals(choice.shop()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        visitor.choose(wanted.shop().id());
        return Page.see("/seller");
    }
}
