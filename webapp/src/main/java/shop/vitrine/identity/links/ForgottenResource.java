package shop.vitrine.identity.links;

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
import shop.vitrine.identity.Persons;
import shop.vitrine.identity.Register;
import shop.vitrine.identity.limits.Limit;
import shop.vitrine.identity.limits.Limits;
import shop.vitrine.identity.limits.Wait;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** Asking for a link to set a new password. The answer is the same for addresses that nobody has here. */
@Path("/login/forgotten")
@RequestScoped
@Produces("text/html")
public class ForgottenResource {
    public record Forgotten(
            @NotNull(message = "identity.email.missing")
            @Size(max = 200, message = "identity.email.wrong")
            @Pattern(regexp = Register.EMAIL, message = "identity.email.wrong")
            String email) {}

    @Inject
    Persons persons;

    @Inject
    MailLinks links;

    @Inject
    Limits limits;

    @Inject
    Forms forms;

    @GET
    public Page show() {
        return page(null, Problems.NONE);
    }

    @POST
    @Transactional
    public Response ask(Forgotten typed) {
        Problems problems = forms.check(typed);
        if (problems.any()) return page(typed.email(), problems).status(422).toResponse();
        Optional<Wait> wait = limits.take(Limit.MAIL, typed.email());
        if (wait.isPresent()) return wait.get().answer(page(typed.email(), problems));
        persons.findByEmail(typed.email()).ifPresent(links::reset);
        return Page.of("identity/sent")
                .with("email", typed.email())
                .with("kind", "reset")
                .toResponse();
    }

    private static Page page(String email, Problems problems) {
        return Page.of("identity/forgotten").with("email", email).with("problems", problems);
    }
}
