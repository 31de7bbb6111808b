package shop.vitrine.accounts.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.SignInMethod;
import shop.vitrine.accounts.emaillinks.EmailConfirmation;
import shop.vitrine.accounts.emaillinks.EmailLink;
import shop.vitrine.accounts.emaillinks.EmailLinkPurpose;
import shop.vitrine.accounts.emaillinks.EmailLinks;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;

/** Sets a new password by mail link and ends all sessions. */
@Path("/login/reset/{token}")
@Screen
public class PasswordResetResource {
    public record ResetPassword(String password) {}

    private static final Set<EmailLinkPurpose> RESETS = Set.of(EmailLinkPurpose.RESET);

    @PathParam("token")
    String token;

    @Inject
    EmailLinks links;

    @Inject
    Persons persons;

    @Inject
    PasswordChange newPassword;

    @Inject
    SignInFlow flow;

    @Inject
    EmailConfirmation confirmation;

    @GET
    public Page show() {
        return links.find(token, RESETS).map(link -> page(link, Problems.NONE)).orElseGet(PasswordResetResource::over);
    }

    @POST
    public Response set(ResetPassword typed) {
        Optional<EmailLink> link = links.find(token, RESETS);
        if (link.isEmpty()) return over().toResponse();
        Person person = persons.find(link.get().person()).orElseThrow();
        Problems problems = newPassword.check(typed.password(), person.email(), person.name());
        if (problems.any()) return page(link.get(), problems).status(422).toResponse();
        Optional<Person> locked = persons.lock(person.id());
        if (locked.isEmpty() || !links.use(link.get())) return over().toResponse();
        // Following the link has also proven the address.
        confirmation.of(locked.get(), null);
        newPassword.set(locked.get(), typed.password(), null);
        return Page.see(flow.of(locked.get(), SignInMethod.RESET, "/account"));
    }

    private Page page(EmailLink link, Problems problems) {
        return Page.of("accounts/password-reset")
                .with("email", link.email())
                .with("path", "/login/reset/" + token)
                .with("problems", problems);
    }

    private static Page over() {
        return Page.of("accounts/link-expired").with("taken", null).status(404);
    }
}
