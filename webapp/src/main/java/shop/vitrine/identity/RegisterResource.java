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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.mail.Mails;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Language;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Places;
import shop.vitrine.pages.Problems;

/** Making an account. Who has made one is signed in. */
@Path("/register")
@RequestScoped
@Produces("text/html")
public class RegisterResource {
    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    Arrival arrival;

    @Inject
    Mails mails;

    @Inject
    Forms forms;

    @Inject
    Language language;

    @GET
    @Transactional
    public Response show(@QueryParam("to") String to) {
        if (visitor.signedIn()) return Page.see(Places.own(to, "/account"));
        return page(new Register(null, null, null, null, to), Problems.NONE).toResponse();
    }

    @POST
    @Transactional
    public Response create(Register typed) {
        Problems problems = check(typed);
        if (problems.any()) return page(typed, problems).status(422).toResponse();
        Optional<Person> person = persons.register(typed.email(), typed.name(), typed.password(), spoken(typed));
        if (person.isEmpty())
            return page(typed, Problems.NONE.and("email", "identity.email.taken"))
                    .status(422)
                    .toResponse();
        arrival.of(person.get(), How.REGISTERING);
        mails.write(person.get().email(), person.get().language(), "welcome", Map.of("person", person.get()));
        return Page.see(Places.own(typed.to(), "/account"));
    }

    private Problems check(Register typed) {
        Problems problems = forms.check(typed);
        if (problems.at("password")) return problems;
        return PasswordRule.problem(typed.password(), typed.email(), typed.name())
                .map(key -> problems.and("password", key))
                .orElse(problems);
    }

    private Locale spoken(Register typed) {
        return typed.spoken().orElse(language.locale());
    }

    private Page page(Register typed, Problems problems) {
        return Page.of("identity/register")
                .with("form", typed)
                .with("problems", problems)
                .with("language", spoken(typed).getLanguage())
                .with("languages", Language.names())
                .with("to", Places.own(typed.to(), "/account"));
    }
}
