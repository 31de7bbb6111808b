package shop.vitrine.selling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Page;
import shop.vitrine.tenants.Member;

/** What each member is told by mail, and the way out of a shop. */
@Path("/seller/settings/mails")
@RequestScoped
@Transactional
@Staff
@Produces("text/html")
public class MailsResource {
    private static final String PATH = "/seller/settings/mails";

    /** @param orders whether to tell of new orders */
    public record ChooseMails(boolean orders) {}

    @Inject
    CurrentShop current;

    @Inject
    Members members;

    @Inject
    Visitor visitor;

    @GET
    public Page show(@QueryParam("said") String said) {
        return page("saved".equals(said) ? said : null);
    }

    @POST
    public Response choose(ChooseMails wish) {
        me().tellOfOrders(wish.orders());
        return Page.see(PATH + "?said=saved");
    }

    /** Out of the shop, by one's own wish. */
    @POST
    @Path("leave")
    public Response leave() {
        Crew crew = members.lock(current.id());
        String person = visitor.personId().orElseThrow();
        Member member = crew.find(person).orElse(null);
        if (member == null) return Page.see("/account");
        if (crew.needs(member)) return page("last").status(409).toResponse();
        members.remove(member, person);
        return Page.see("/account");
    }

    private Page page(String said) {
        return Page.of("selling/settings-mails")
                .with("me", me())
                .with("person", visitor.person().orElseThrow())
                .with("said", said);
    }

    private Member me() {
        return members.get(current.id(), visitor.personId().orElseThrow());
    }
}
