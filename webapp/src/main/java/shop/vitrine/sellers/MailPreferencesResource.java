package shop.vitrine.sellers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.notice.Notices;

/** A member's mail settings, and leaving the shop. */
@Path("/seller/settings/mail-preferences")
@Screen
@SellerOnly
public class MailPreferencesResource {
    private static final String PATH = "/seller/settings/mail-preferences";
    private static final Notices NOTICES = Notices.of("web.notice", "saved");

    /** @param orders whether to mail about new orders */
    public record SaveMailPreferences(boolean orders) {}

    @Inject
    Members members;

    @Inject
    Current current;

    @Inject
    Visitor visitor;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        return page().with("notice", NOTICES.read(notice));
    }

    @POST
    public Response choose(SaveMailPreferences command) {
        members.lock(current.shopId())
                .find(current.personId())
                .orElseThrow(NotFoundException::new)
                .setOrderMails(command.orders());
        return Page.see(NOTICES.path(PATH, "saved"));
    }

    @POST
    @Path("leave")
    public Response leave() {
        ShopMembers shopMembers = members.lock(current.shopId());
        Member member = shopMembers.find(current.personId()).orElse(null);
        if (member == null) return Page.see("/account");
        if (shopMembers.isLastOwner(member))
            return page().with("last", true).refused().toResponse();
        members.remove(member);
        return Page.see("/account");
    }

    private Page page() {
        return Page.of("sellers/settings-mail-preferences")
                .with("me", me())
                .with("person", visitor.person().orElseThrow());
    }

    private Member me() {
        return members.get(current.shopId(), current.personId());
    }
}
