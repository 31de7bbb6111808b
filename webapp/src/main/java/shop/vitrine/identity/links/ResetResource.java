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
import java.util.Optional;
import java.util.Set;
import shop.vitrine.house.MarketClock;
import shop.vitrine.identity.Entrance;
import shop.vitrine.identity.How;
import shop.vitrine.identity.NewPassword;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Persons;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** Setting a new password with the link of a mail. It ends every session there was. */
@Path("/login/reset/{token}")
@RequestScoped
@Produces("text/html")
public class ResetResource {
    public record Reset(String password) {}

    private static final Set<Purpose> RESETS = Set.of(Purpose.RESET);

    @PathParam("token")
    String token;

    @Inject
    MailLinks links;

    @Inject
    Persons persons;

    @Inject
    NewPassword newPassword;

    @Inject
    Entrance entrance;

    @Inject
    MarketClock clock;

    @GET
    @Transactional
    public Page show() {
        return links.find(token, RESETS).map(link -> page(link, Problems.NONE)).orElseGet(ResetResource::over);
    }

    @POST
    @Transactional
    public Response set(Reset typed) {
        Optional<MailLink> link = links.find(token, RESETS);
        if (link.isEmpty()) return over().toResponse();
        Person person = persons.find(link.get().person()).orElseThrow();
        Problems problems = newPassword.check(typed.password(), person.email(), person.name());
        if (problems.any()) return page(link.get(), problems).status(422).toResponse();
        if (!links.use(link.get())) return over().toResponse();
        // Who reads the mails of this address has shown that it is theirs.
        person.confirm(clock.now());
        newPassword.set(person, typed.password(), null);
        return Page.see(entrance.of(person, How.RESET, "/account"));
    }

    private Page page(MailLink link, Problems problems) {
        return Page.of("identity/reset")
                .with("email", link.email())
                .with("path", "/login/reset/" + token)
                .with("problems", problems);
    }

    private static Page over() {
        return Page.of("identity/link-over").with("taken", null).status(404);
    }
}
