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
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/** Signing in with a password. */
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
    Limits limits;

    @Inject
    Forms forms;

    @GET
    @Transactional
    public Response show(@QueryParam("to") String to) {
        if (visitor.signedIn()) return Page.see(Places.own(to, "/account"));
        return LoginPage.of(null, to, Problems.NONE).toResponse();
    }

    @POST
    @Transactional
    public Response enter(SignIn typed) {
        Problems problems = forms.check(typed);
        if (problems.any()) return refuse(typed, problems);
        Optional<Wait> wait = limits.take(Limit.SIGN_IN, typed.email());
        if (wait.isPresent()) return wait.get().answer(LoginPage.of(typed.email(), typed.to(), Problems.NONE));
        Optional<Person> person = persons.findByEmail(typed.email());
        if (!persons.recognise(person, typed.password())) {
            person.ifPresent(one -> signIns.failed(one, How.PASSWORD));
            return refuse(typed, Problems.NONE.and("form", "identity.login.wrong"));
        }
        limits.forget(Limit.SIGN_IN, typed.email());
        return Page.see(entrance.of(person.get(), How.PASSWORD, Places.own(typed.to(), "/account")));
    }

    private static Response refuse(SignIn typed, Problems problems) {
        return LoginPage.of(typed.email(), typed.to(), problems).status(422).toResponse();
    }
}
