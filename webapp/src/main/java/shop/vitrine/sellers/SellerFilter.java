package shop.vitrine.sellers;

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
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Scope;
import shop.vitrine.web.Page;
import shop.vitrine.web.http.ResourceAnnotations;

/** Sets the scope of the selected shop. Membership is checked on every request, so removed members are out at once. */
@Provider
@SellerOnly
@Priority(Priorities.AUTHENTICATION + 10)
public class SellerFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Inject
    Visitor visitor;

    @Inject
    SignInRedirect signIn;

    @Inject
    Memberships memberships;

    @Inject
    CurrentShop current;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> person = visitor.personId();
        if (person.isEmpty()) {
            request.abortWith(signIn.answer(request));
            return;
        }
        List<Membership> all = memberships.of(person.get());
        if (all.isEmpty() && request.getUriInfo().getPath().equals("/seller")) {
            request.abortWith(Page.see("/seller/apply"));
            return;
        }
        Membership membership = (request.getMethod().equals("GET") ? chosen(all) : meant(request, all))
                .orElseThrow(NotFoundException::new);
        current.take(membership, all);
        if (!current.isOwner()
                && Stream.of(ResourceAnnotations.of(resource, SellerOnly.class)
                                .orElseThrow()
                                .value())
                        .noneMatch(role -> role == current.role())) throw new NotFoundException();
        Scope.shop(membership.shop().id()).enter();
    }

    private Optional<Membership> chosen(List<Membership> all) {
        return visitor.selectedShop()
                .flatMap(id -> in(all, id))
                .or(() -> all.stream().findFirst());
    }

    /** The shop the form was made for, which may differ from the selected one. */
    private Optional<Membership> meant(ContainerRequestContext request, List<Membership> all) {
        String id = request.getUriInfo().getQueryParameters().getFirst(ShopFormDialect.PARAMETER);
        if (id == null) return chosen(all);
        Optional<Membership> seat = in(all, id);
        seat.ifPresent(found -> visitor.choose(id));
        return seat;
    }

    private static Optional<Membership> in(List<Membership> all, String shop) {
        return all.stream()
                .filter(membership -> membership.shop().id().equals(shop))
                .findFirst();
    }
}
