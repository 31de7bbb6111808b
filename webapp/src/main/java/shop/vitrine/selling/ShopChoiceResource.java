package shop.vitrine.selling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;

/** Going over to another of one's shops. */
@Path("/seller/shop")
@RequestScoped
@Staff
public class ShopChoiceResource {
    /** @param shop its id */
    public record ChooseShop(String shop) {}

    @Inject
    CurrentShop current;

    @Inject
    Visitor visitor;

    @POST
    @Transactional
    public Response choose(ChooseShop choice) {
        Seat wanted = current.seats().stream()
                .filter(seat -> seat.shop().id().equals(choice.shop()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        visitor.choose(wanted.shop().id());
        return Page.see("/seller");
    }
}
