package shop.vitrine.identity.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Persons;
import shop.vitrine.identity.Visitor;
import shop.vitrine.mail.Mails;
import shop.vitrine.pages.Page;

/**
 * Confirming a mail address. Following the link shows a page with a button and changes nothing: programs that look into
 * mails for dangers follow links, too.
 */
@Path("/confirm/{token}")
@RequestScoped
@Produces("text/html")
public class ConfirmResource {
    private static final Set<Purpose> ADDRESSES = Set.of(Purpose.CONFIRM, Purpose.CHANGE);

    @PathParam("token")
    String token;

    @Inject
    MailLinks links;

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Inject
    Mails mails;

    @Inject
    MarketClock clock;

    @GET
    @Transactional
    public Page show() {
        return links.find(token, ADDRESSES)
                .map(link ->
                        Page.of("identity/confirm").with("email", link.email()).with("path", "/confirm/" + token))
                .orElseGet(ConfirmResource::over);
    }

    @POST
    @Transactional
    public Response confirm() {
        Optional<MailLink> link = links.find(token, ADDRESSES).filter(links::use);
        if (link.isEmpty()) return over().toResponse();
        Person person = persons.find(link.get().person()).orElseThrow();
        if (link.get().purpose() == Purpose.CHANGE) {
            if (persons.findByEmail(link.get().email()).isPresent())
                return over().with("taken", link.get().email()).toResponse();
            change(person, link.get().email());
        } else if (link.get().email().equalsIgnoreCase(person.email())) {
            person.confirm(clock.now());
        } else {
            return over().toResponse();
        }
        return Page.of("identity/confirmed")
                .with("email", person.email())
                .with("signedIn", visitor.signedIn())
                .toResponse();
    }

    /** The old address hears of it: whoever reads there may know nothing of it. */
    private void change(Person person, String email) {
        String old = person.email();
        person.moveTo(email, clock.now());
        links.end(person.id(), Set.of(Purpose.values()));
        mails.write(old, person.language(), "email-changed", Map.of("person", person, "email", email));
    }

    private static Page over() {
        return Page.of("identity/link-over").with("taken", null).status(404);
    }
}
