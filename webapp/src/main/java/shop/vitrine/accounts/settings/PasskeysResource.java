package shop.vitrine.accounts.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.accounts.ClientDevice;
import shop.vitrine.accounts.ClientInfo;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.SignInRedirect;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.passkeys.Passkey;
import shop.vitrine.accounts.passkeys.PasskeyCeremony;
import shop.vitrine.accounts.passkeys.Passkeys;
import shop.vitrine.accounts.twofactor.FactorChange;
import shop.vitrine.accounts.twofactor.FactorMailer;
import shop.vitrine.accounts.twofactor.SecondFactors;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.Problems;

/** A person's passkeys: adding, naming, removing. */
@Path("/account/passkeys")
@Screen
@RolesAllowed(Roles.BUYER)
public class PasskeysResource {
    private static final int MAX_NAME_LENGTH = 60;
    private static final String HERE = "/account/passkeys";

    /** @param credential the browser's response as JSON */
    public record AddPasskey(String ceremony, String credential, String name) {}

    public record RenamePasskey(String name) {}

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    ClientInfo info;

    @Inject
    Passkeys passkeys;

    @Inject
    PasskeyCeremony passkeyCeremony;

    @Inject
    SecondFactors factors;

    @Inject
    FactorMailer mailer;

    @GET
    public Page show() {
        return page(Problems.NONE);
    }

    @POST
    @Path("/options")
    @Produces("application/json")
    public Response options() {
        if (!person().isConfirmed() || factors.isStepUpRequired(person()))
            return Response.status(403).entity("{}").build();
        return Response.ok(passkeyCeremony.startRegistration(person()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    public Response add(AddPasskey typed) {
        if (factors.isStepUpRequired(person())) return Page.see(SignInRedirect.path("/login/two-factor", HERE));
        Person person = persons.lock(person().id()).orElseThrow(NotFoundException::new);
        if (!person.isConfirmed())
            return page(Problems.NONE.and("form", "accounts.factor.unconfirmed"))
                    .status(422)
                    .toResponse();
        String name = typed.name() == null ? ClientDevice.of(info.device()).text() : typed.name();
        Optional<Passkey> made = passkeyCeremony.made(person, typed.ceremony(), typed.credential(), cut(name));
        if (made.isEmpty())
            return page(Problems.NONE.and("form", "accounts.passkey.failed"))
                    .status(422)
                    .toResponse();
        visitor.strengthen();
        mailer.tell(person, FactorChange.PASSKEY_ADDED);
        return Page.see(HERE);
    }

    @POST
    @Path("/{id}")
    public Response rename(@PathParam("id") String id, RenamePasskey typed) {
        Passkey key = lock(id);
        if (typed.name() == null || typed.name().length() > MAX_NAME_LENGTH)
            return page(Problems.NONE.and("name-" + id, "accounts.passkey.name.wrong"))
                    .status(422)
                    .toResponse();
        key.rename(typed.name());
        return Page.see(HERE);
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(@PathParam("id") String id) {
        Passkey key = lock(id);
        if (factors.isStepUpRequired(person())) return Page.see(SignInRedirect.path("/login/two-factor", HERE));
        boolean last = passkeys.of(person().id()).size() == 1 && !factors.hasApp(person());
        if (person().isAdmin() && last)
            return page(Problems.NONE.and("form", "accounts.passkey.needed"))
                    .status(422)
                    .toResponse();
        passkeys.remove(key);
        mailer.tell(person(), FactorChange.PASSKEY_REMOVED);
        return Page.see(HERE);
    }

    private Passkey lock(String id) {
        persons.lock(person().id());
        return passkeys.find(person().id(), id).orElseThrow(NotFoundException::new);
    }

    private static String cut(String name) {
        return name == null ? "Passkey" : name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
    }

    private Page page(Problems problems) {
        return Page.of("accounts/passkeys")
                .with("passkeys", passkeys.of(person().id()))
                .with("confirmed", person().isConfirmed())
                .with("suggested", ClientDevice.of(info.device()).text())
                .with("problems", problems);
    }

    private Person person() {
        return visitor.person().orElseThrow();
    }
}
