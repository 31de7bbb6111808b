package shop.vitrine.sellers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.web.Page;

/** Who works for a shop, for its owners. */
@Path("/seller/settings/members")
@RequestScoped
@Transactional
@SellerOnly({})
@Produces("text/html")
public class MembersResource {
    private static final String PATH = "/seller/settings/members";

    /**
     * @param role to be
     * @param was what the page showed
     */
    public record ChangeMemberRole(String role, String was) {}

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

    /**
     * @param said what has just happened
     * @param id of the invitation that it was about, to take it back
     */
    @GET
    public Page show(@QueryParam("said") String said, @QueryParam("id") String id) {
        return page.show()
                .with("said", said != null && said.matches("invited|withdrawn|changed|removed") ? said : null)
                .with("undo", id == null ? null : invitations.find(id).orElse(null));
    }

    @POST
    @Path("{person}/role")
    public Response change(@PathParam("person") String person, ChangeMemberRole wish) {
        ShopMembers crew = members.lock(current.shopId());
        if (!crew.isOwner(current.personId())) return out();
        Member member = crew.find(person).orElseThrow(NotFoundException::new);
        Member.Role role = InviteMember.role(wish.role()).orElse(null);
        if (role == null) return refused(person, "sellers.members.role.missing");
        if (!member.role().name().equals(wish.was())) return refused(person, "sellers.members.changed");
        if (role == member.role()) return Page.see(PATH);
        if (crew.isLastOwner(member)) return refused(person, "sellers.members.last");
        members.change(member, role);
        return Page.see(person.equals(current.personId()) ? "/seller" : PATH + "?said=changed");
    }

    /** Who is removed can be invited again: the invitation lies ready. */
    @POST
    @Path("{person}/removal")
    public Response remove(@PathParam("person") String person) {
        ShopMembers crew = members.lock(current.shopId());
        if (!crew.isOwner(current.personId())) return out();
        Member member = crew.find(person).orElseThrow(NotFoundException::new);
        if (crew.isLastOwner(member)) return refused(person, "sellers.members.last");
        Person gone = persons.find(person).orElseThrow(NotFoundException::new);
        members.remove(member);
        if (person.equals(current.personId())) return Page.see("/seller");
        Invitation ready = invitations.draft(current.shopId(), gone.email(), member.role());
        return Page.see(PATH + "?said=removed&id=" + ready.id());
    }

    private Response refused(String person, String key) {
        return page.refused(person, key).status(409).toResponse();
    }

    /** Somebody else was faster: one owner cannot act any more whom another one has just removed or lowered. */
    private Response out() {
        return Page.of("sellers/not-owner").status(409).toResponse();
    }
}
