package shop.vitrine.sellers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;

@Path("/seller/settings/invitations")
@Screen
@SellerOnly({})
public class InvitationsResource {
    private static final String PAGE = "/seller/settings/members";

    @Inject
    CurrentShop currentShop;

    @Inject
    MembersPageFactory page;

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    Visitor visitor;

    @Inject
    FormValidator forms;

    @Inject
    Current current;

    @GET
    public Response show() {
        return Page.see(PAGE);
    }

    @POST
    public Response invite(InviteMember typed) {
        Problems problems = forms.check(typed);
        if (typed.as().isEmpty()) problems = problems.and("role", "sellers.members.role.missing");
        if (problems.any()) return page.show(typed, problems).toResponse();
        members.lock(current.shopId());
        if (members.of(current.shopId()).stream().anyMatch(row -> row.email().equalsIgnoreCase(typed.email())))
            return page.show(typed, problems.and("email", "sellers.members.alreadyMember"))
                    .toResponse();
        Optional<Invitation> before = invitations.to(typed.email());
        Optional<String> against = against(before);
        if (against.isPresent())
            return page.show(typed, problems.and("email", against.get())).toResponse();
        return send(
                before.orElseGet(() -> invitations.draft(
                        current.shopId(), typed.email(), typed.as().get())),
                typed.as().get());
    }

    /** Sends a new link and voids the previous one. */
    @POST
    @Path("{id}/again")
    public Response again(@PathParam("id") String id) {
        members.lock(current.shopId());
        Invitation invitation = invitations.find(id).orElseThrow(NotFoundException::new);
        if (members.of(current.shopId()).stream().anyMatch(row -> invitation.isFor(row.email())))
            return refused(id, "sellers.members.alreadyMember");
        Optional<Invitation> latest = invitations.to(invitation.email());
        Optional<String> against = against(latest);
        return against.isPresent()
                ? refused(latest.get().id(), against.get())
                : send(latest.orElse(invitation), invitation.role());
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id) {
        members.lock(current.shopId());
        Invitation invitation = invitations.find(id).orElseThrow(NotFoundException::new);
        invitations.withdraw(invitation);
        return Page.see(MembersPageFactory.NOTICES.path(PAGE, "withdrawn", id));
    }

    private Optional<String> against(Optional<Invitation> before) {
        if (before.filter(invitation -> invitation.wasJustSent(current.now())).isPresent())
            return Optional.of("sellers.members.justSent");
        return invitations.isDailyLimitReached(current.shopId())
                ? Optional.of("sellers.members.dailyLimit")
                : Optional.empty();
    }

    private Response send(Invitation invitation, Member.Role role) {
        invitations.send(invitation, role, currentShop.shop(), visitor.person().orElseThrow());
        return Page.see(MembersPageFactory.NOTICES.path(PAGE, "invited", invitation.id()));
    }

    private Response refused(String id, String key) {
        return page.refused(id, key).toResponse();
    }
}
