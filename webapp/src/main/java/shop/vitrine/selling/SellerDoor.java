package shop.vitrine.selling;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.identity.SignInFirst;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Marks;
import shop.vitrine.pages.Page;
import shop.vitrine.tenants.Scope;

/**
 * Stands before what is for {@link Staff}: finds the shop that the visitor looks after and narrows the request to it.
 * Membership is asked anew each time, so that who was removed is out at once.
 */
@Provider
@Staff
@Priority(Priorities.AUTHENTICATION + 10)
public class SellerDoor implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Inject
    Visitor visitor;

    @Inject
    SignInFirst signIn;

    @Inject
    Seats seats;

    @Inject
    CurrentShop current;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> person = visitor.personId();
        if (person.isEmpty()) {
            request.abortWith(signIn.answer(request));
            return;
        }
        List<Seat> all = seats.of(person.get());
        if (all.isEmpty() && request.getUriInfo().getPath().equals("/seller")) {
            request.abortWith(Page.see("/seller/apply"));
            return;
        }
        Seat seat = (request.getMethod().equals("GET") ? chosen(all) : meant(request, all))
                .orElseThrow(NotFoundException::new);
        current.take(seat, all);
        if (!current.isOwner()
                && Stream.of(Marks.of(resource, Staff.class).orElseThrow().value())
                        .noneMatch(role -> role == current.role())) throw new NotFoundException();
        Scope.shop(seat.shop().id()).enter();
    }

    private Optional<Seat> chosen(List<Seat> all) {
        return visitor.chosenShop()
                .flatMap(id -> in(all, id))
                .or(() -> all.stream().findFirst());
    }

    /** The shop that the form was made for, to which its visitor goes back with it. */
    private Optional<Seat> meant(ContainerRequestContext request, List<Seat> all) {
        String id = request.getUriInfo().getQueryParameters().getFirst(ShopForms.PARAMETER);
        if (id == null) return chosen(all);
        Optional<Seat> seat = in(all, id);
        seat.ifPresent(found -> visitor.choose(id));
        return seat;
    }

    private static Optional<Seat> in(List<Seat> all, String shop) {
        return all.stream().filter(seat -> seat.shop().id().equals(shop)).findFirst();
    }
}
