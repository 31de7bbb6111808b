package shop.vitrine.accounts.emaillinks;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;

/** Confirms a mail address by a button: link scanners follow links in mails, so a GET must not change anything. */
@Path("/confirm/{token}")
@Screen
public class EmailConfirmationResource {
    private static final Set<EmailLinkPurpose> ADDRESSES = Set.of(EmailLinkPurpose.CONFIRM, EmailLinkPurpose.CHANGE);

    @PathParam("token")
    String token;

    @Inject
    EmailLinks links;

    @Inject
    Persons persons;

    @Inject
    EmailConfirmation confirmation;

    @Inject
    Visitor visitor;

    @Inject
    OutgoingMails mails;

    @Inject
    Current current;

    @GET
    public Page show() {
        return links.find(token, ADDRESSES)
                .map(link ->
                        Page.of("accounts/confirm").with("email", link.email()).with("path", "/confirm/" + token))
                .orElseGet(EmailConfirmationResource::over);
    }

    @POST
    public Response confirm() {
        Optional<EmailLink> link = links.find(token, ADDRESSES);
        Optional<String> visiting = visitor.personId();
        Optional<Person> locked = link.flatMap(found -> persons.lock(found.person()));
        if (locked.isEmpty() || !links.use(link.get())) return over().toResponse();
        Person person = locked.get();
        if (link.get().purpose() == EmailLinkPurpose.CHANGE) {
            if (persons.findByEmail(link.get().email()).isPresent())
                return over().with("taken", link.get().email()).toResponse();
            confirmation.of(person, here(person, visiting));
            change(person, link.get().email());
        } else if (link.get().email().equalsIgnoreCase(person.email())) {
            confirmation.of(person, here(person, visiting));
        } else {
            return over().toResponse();
        }
        return Page.of("accounts/confirmed")
                .with("email", person.email())
                .with("signedIn", visitor.isSignedIn())
                .toResponse();
    }

    /** The session of this browser, if it is the person's, or null. */
    private String here(Person person, Optional<String> visiting) {
        return visiting.filter(person.id()::equals)
                .map(id -> visitor.sessionId())
                .orElse(null);
    }

    /** Tells the old address, in case its owner does not know. */
    private void change(Person person, String email) {
        String old = person.email();
        person.changeEmail(email, current.now());
        links.end(person.id(), Set.of(EmailLinkPurpose.values()));
        mails.enqueue(old, person.language(), "accounts/mail/email-changed", Map.of("person", person, "email", email));
    }

    private static Page over() {
        return Page.of("accounts/link-expired").with("taken", null).status(404);
    }
}
