package shop.vitrine.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.identity.Arrival;
import shop.vitrine.identity.How;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.SignInFirst;
import shop.vitrine.identity.SignIns;
import shop.vitrine.identity.Visitor;
import shop.vitrine.identity.passkeys.Passkeys;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/** The second step of signing in. */
@Path("/login/second")
@RequestScoped
@Produces("text/html")
public class SecondResource {
    /** @param code of the app, or one that was written down */
    public record ShowCode(
            @NotNull(message = "identity.second.missing") String code, String to) {}

    @Inject
    Halfway halfway;

    @Inject
    Factors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    Arrival arrival;

    @Inject
    SignIns signIns;

    @Inject
    Visitor visitor;

    @Inject
    Forms forms;

    @GET
    @Transactional
    public Response show(@QueryParam("to") String to) {
        Optional<Person> person = halfway.person();
        if (person.isEmpty()) return elsewhere(to);
        if (!factors.any(person.get())) return Page.see(SignInFirst.path("/account/second", goal(to)));
        return page(person.get(), to, Problems.NONE).toResponse();
    }

    @POST
    @Transactional
    public Response enter(ShowCode typed) {
        Optional<Person> known = halfway.person();
        if (known.isEmpty()) return elsewhere(typed.to());
        Person person = known.get();
        Problems problems = forms.check(typed);
        if (problems.any())
            return page(person, typed.to(), problems).status(422).toResponse();
        Optional<How> how = factors.accept(person, typed.code());
        if (how.isEmpty()) {
            signIns.failed(person, How.AUTHENTICATOR);
            return page(person, typed.to(), Problems.NONE.and("code", "identity.second.wrong"))
                    .status(422)
                    .toResponse();
        }
        halfway.end();
        arrival.of(person, how.get());
        return Page.see(goal(typed.to()));
    }

    /** The time to show it is over, or nothing was to be shown. */
    private Response elsewhere(String to) {
        return Page.see(visitor.signedIn() ? goal(to) : SignInFirst.path("/login", goal(to)));
    }

    private Page page(Person person, String to, Problems problems) {
        return Page.of("identity/second")
                .with("to", goal(to))
                .with("problems", problems)
                .with("app", factors.hasApp(person))
                .with("passkey", passkeys.any(person.id()));
    }

    private static String goal(String to) {
        return Places.own(to, "/account");
    }
}
