package shop.vitrine.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.identity.links.MailLinks;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** Another mail address, which counts from when its owner has confirmed it. */
@Path("/account/email")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class EmailResource {
    /** @param password the present one */
    public record ChangeEmail(
            @NotNull(message = "identity.email.missing")
            @Size(max = 200, message = "identity.email.wrong")
            @Pattern(regexp = Register.EMAIL, message = "identity.email.wrong")
            String email,

            String password) {}

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    MailLinks links;

    @Inject
    Limits limits;

    @Inject
    Forms forms;

    @GET
    @Transactional
    public Page show() {
        return page(null, Problems.NONE);
    }

    /** Somebody else's address gets no mail, and its owner's name is not told: the page is the same. */
    @POST
    @Transactional
    public Response change(ChangeEmail typed) {
        Person person = visitor.person().orElseThrow();
        Optional<Wait> wait = limits.take(Limit.SIGN_IN, person.email());
        if (wait.isPresent()) return wait.get().answer(page(typed.email(), Problems.NONE));
        Problems problems = forms.check(typed);
        if (!problems.any() && typed.email().equalsIgnoreCase(person.email()))
            problems = problems.and("email", "identity.email.same");
        if (!person.knows(typed.password())) problems = problems.and("password", "identity.password.present.wrong");
        if (problems.any()) return page(typed.email(), problems).status(422).toResponse();
        limits.forget(Limit.SIGN_IN, person.email());
        wait = limits.take(Limit.MAIL, typed.email());
        if (wait.isPresent()) return wait.get().answer(page(typed.email(), Problems.NONE));
        if (persons.findByEmail(typed.email()).isEmpty()) links.askToChange(person, typed.email());
        return Page.of("identity/sent")
                .with("email", typed.email())
                .with("kind", "change")
                .toResponse();
    }

    private Page page(String email, Problems problems) {
        return Page.of("identity/email")
                .with("person", visitor.person().orElseThrow())
                .with("email", email)
                .with("problems", problems);
    }
}
