package shop.vitrine.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/** Signing in. */
@Path("/login")
@RequestScoped
@Produces("text/html")
public class LoginResource {
    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    Entrance entrance;

    @Inject
    SignIns signIns;

    @Inject
    Forms forms;

    @GET
    @Transactional
    public Response show(@QueryParam("to") String to) {
        if (visitor.signedIn()) return Page.see(Places.own(to, "/account"));
        return page(new SignIn(null, null, to), Problems.NONE).toResponse();
    }

    @POST
    @Transactional
    public Response enter(SignIn typed) {
        Problems problems = forms.check(typed);
        if (problems.any()) return page(typed, problems).status(422).toResponse();
        Optional<Person> person = persons.recognise(typed.email(), typed.password());
        if (person.isEmpty()) {
            persons.findByEmail(typed.email()).ifPresent(one -> signIns.failed(one, How.PASSWORD));
            return page(typed, Problems.NONE.and("form", "identity.login.wrong"))
                    .status(422)
                    .toResponse();
        }
        return Page.see(entrance.of(person.get(), Places.own(typed.to(), "/account")));
    }

    private static Page page(SignIn typed, Problems problems) {
        return Page.of("identity/login")
                .with("form", typed)
                .with("problems", problems)
                .with("to", Places.own(typed.to(), "/account"));
    }
}
