package shop.vitrine.sellers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.Token;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

/** The link proves the mailbox; the account must have the same address. */
@Path("/seller/invitations/{token: [A-Za-z0-9_-]{20,60}}")
@Screen
public class InvitationAcceptanceResource {
    @Inject
    Invitations invitations;

    @Inject
    Members members;

    @Inject
    Shops shops;

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Inject
    Current current;

    @GET
    public Response show(@PathParam("token") String token) {
        return invitations
                .findByToken(new Token(token))
                .map(invitation -> page(invitation, token))
                .orElseGet(InvitationAcceptanceResource::over)
                .toResponse();
    }

    @POST
    public Response accept(@PathParam("token") String token) {
        Optional<Invitation> opened = invitations.findByToken(new Token(token));
        if (opened.isEmpty()) return over().toResponse();
        // The same lock order as for withdrawing it.
        ShopMembers shopMembers = members.lock(opened.get().shop());
        opened = invitations.lockByToken(new Token(token));
        if (opened.isEmpty()) return over().toResponse();
        Invitation invitation = opened.get();
        Optional<Person> person = visitor.person();
        if (person.isEmpty()) return Page.see(SignInRedirect.path("/login", "/seller/invitations/" + token));
        if (!invitation.isFor(person.get().email()))
            return page(invitation, token).refused().toResponse();
        if (shopMembers.find(person.get().id()).isEmpty())
            members.join(invitation.shop(), person.get().id(), invitation.role(), invitation.id());
        invitation.close(current.now());
        visitor.choose(invitation.shop());
        return Page.see("/seller");
    }

    private Page page(Invitation invitation, String token) {
        Person person = visitor.person().orElse(null);
        return Page.of("sellers/invitation")
                .with("invitation", invitation)
                .with("seller", shops.view(invitation.shop()))
                .with(
                        "by",
                        Optional.ofNullable(invitation.invitedBy())
                                .flatMap(persons::find)
                                .map(Person::name)
                                .orElse(null))
                .with("known", persons.findByEmail(invitation.email()).isPresent())
                .with("person", person)
                .with("mine", person != null && invitation.isFor(person.email()))
                .with("path", "/seller/invitations/" + token);
    }

    private static Page over() {
        return Page.of("sellers/invitation").with("invitation", null).status(404);
    }
}
