package shop.vitrine.sellers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;

@Path("/seller/settings/members")
@Screen
@SellerOnly({})
public class MembersResource {
    private static final String PATH = "/seller/settings/members";

    /** @param version role shown on the page */
    public record ChangeMemberRole(String role, Version version) {}

    @Inject
    MembersPageFactory page;

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    Persons persons;

    @Inject
    Current current;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        return page.show(notice);
    }

    @POST
    @Path("{person}/role")
    public Response change(@PathParam("person") String person, ChangeMemberRole command) {
        ShopMembers shopMembers = members.lock(current.shopId());
        if (!shopMembers.isOwner(current.personId())) throw new Outdated(Page.of("sellers/not-owner"));
        Member member = shopMembers.find(person).orElseThrow(NotFoundException::new);
        Member.Role role = InviteMember.role(command.role()).orElse(null);
        if (role == null) return refused(person, "sellers.members.role.missing");
        if (command.version().isNot(MemberRow.version(member.role()))) throw page.outdated(member, role);
        if (role == member.role()) return Page.see(PATH);
        if (shopMembers.isLastOwner(member)) return refused(person, "sellers.members.last");
        members.change(member, role);
        return Page.see(
                person.equals(current.personId()) ? "/seller" : MembersPageFactory.NOTICES.path(PATH, "changed"));
    }

    /** Leaves an invitation ready, to undo the removal. */
    @POST
    @Path("{person}/removal")
    public Response remove(@PathParam("person") String person) {
        ShopMembers shopMembers = members.lock(current.shopId());
        if (!shopMembers.isOwner(current.personId())) throw new Outdated(Page.of("sellers/not-owner"));
        Member member = shopMembers.find(person).orElseThrow(NotFoundException::new);
        if (shopMembers.isLastOwner(member)) return refused(person, "sellers.members.last");
        Person gone = persons.find(person).orElseThrow(NotFoundException::new);
        members.remove(member);
        if (person.equals(current.personId())) return Page.see("/seller");
        Invitation ready = invitations.draft(current.shopId(), gone.email(), member.role());
        return Page.see(MembersPageFactory.NOTICES.path(PATH, "removed", ready.id()));
    }

    private Response refused(String person, String key) {
        return page.refused(person, key).refused().toResponse();
    }
}
