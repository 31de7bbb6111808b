package shop.vitrine.catalog.restricted;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.catalog.restricted.CategoryRequest.Status;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.audit.Audit;

/** Asking to be let into a restricted category. */
@Path("/seller/products/permissions")
@RequestScoped
@Staff(Member.Role.CATALOGUE)
@Produces(MediaType.TEXT_HTML)
public class PermissionsResource {
    @Inject
    CategoryRequests requests;

    @Inject
    CurrentShop current;

    @Inject
    Visitor visitor;

    @Inject
    Forms forms;

    @Inject
    Audit audit;

    @Inject
    MarketClock clock;

    /** Asked twice, or granted already, it stays as it is. */
    @POST
    @Transactional
    public Response ask(AskPermission ask) {
        Restricted restricted = Restricted.find(ask.category()).orElseThrow(NotFoundException::new);
        Problems problems = forms.check(ask);
        if (problems.any())
            return Page.of("catalog/restricted/ask")
                    .with("ask", ask)
                    .with("restricted", restricted)
                    .with("problems", problems)
                    .status(422)
                    .toResponse();
        Optional<CategoryRequest> last = requests.last(current.id(), restricted.category());
        if (last.filter(one -> one.status() == Status.OPEN || one.status() == Status.GRANTED)
                .isEmpty()) ask(restricted, ask.words());
        String product = ask.product();
        boolean known = product != null && product.matches("[0-9a-z]{12}");
        return Page.see("/seller/products" + (known ? "/" + product + "?did=asked" : ""));
    }

    private void ask(Restricted restricted, String words) {
        Instant now = clock.now();
        String person = visitor.personId().orElseThrow();
        requests.add(new CategoryRequest(current.id(), restricted.category(), words, person, now));
        audit.write(
                now,
                person,
                "category.asked",
                "shop:" + current.id(),
                Map.of(),
                Map.of("category", restricted.category()));
    }
}
