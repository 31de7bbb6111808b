package shop.vitrine.identity.passkeys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import shop.vitrine.identity.Device;
import shop.vitrine.identity.Person;
import shop.vitrine.identity.Roles;
import shop.vitrine.identity.SignInFirst;
import shop.vitrine.identity.Visitor;
import shop.vitrine.identity.Whence;
import shop.vitrine.identity.factor.Factors;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;

/** A person's passkeys: adding, naming, removing. */
@Path("/account/passkeys")
@RequestScoped
@Produces("text/html")
@RolesAllowed(Roles.BUYER)
public class PasskeysResource {
    private static final int LONGEST = 60;
    private static final String HERE = "/account/passkeys";

    /**
     * @param credential the browser's answer, as JSON
     * @param name what the person calls it
     */
    public record AddPasskey(String ceremony, String credential, String name) {}

    public record Rename(String name) {}

    @Inject
    Visitor visitor;

    @Inject
    Whence whence;

    @Inject
    Passkeys passkeys;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Factors factors;

    @GET
    @Transactional
    public Page show() {
        return page(Problems.NONE);
    }

    @POST
    @Path("/options")
    @Produces("application/json")
    @Transactional
    public Response options() {
        if (factors.owed(person())) return Response.status(403).entity("{}").build();
        return Response.ok(ceremonies.askToMake(person()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Transactional
    public Response add(AddPasskey typed) {
        if (factors.owed(person())) return Page.see(SignInFirst.path("/login/second", HERE));
        String name = typed.name() == null ? Device.of(whence.device()).text() : typed.name();
        Optional<Passkey> made = ceremonies.made(person(), typed.ceremony(), typed.credential(), cut(name));
        if (made.isEmpty())
            return page(Problems.NONE.and("form", "identity.passkey.failed"))
                    .status(422)
                    .toResponse();
        visitor.strengthen();
        return Page.see(HERE);
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response rename(@PathParam("id") String id, Rename typed) {
        Passkey key = find(id);
        if (typed.name() == null || typed.name().length() > LONGEST)
            return page(Problems.NONE.and("name-" + id, "identity.passkey.name.wrong"))
                    .status(422)
                    .toResponse();
        key.rename(typed.name());
        return Page.see(HERE);
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") String id) {
        Passkey key = find(id);
        if (factors.owed(person())) return Page.see(SignInFirst.path("/login/second", HERE));
        boolean last = passkeys.of(person().id()).size() == 1 && !factors.hasApp(person());
        if (person().isAdmin() && last)
            return page(Problems.NONE.and("form", "identity.passkey.needed"))
                    .status(422)
                    .toResponse();
        passkeys.remove(key);
        return Page.see(HERE);
    }

    private Passkey find(String id) {
        return passkeys.find(person().id(), id).orElseThrow(NotFoundException::new);
    }

    private static String cut(String name) {
        return name == null ? "Passkey" : name.substring(0, Math.min(name.length(), LONGEST));
    }

    private Page page(Problems problems) {
        return Page.of("identity/passkeys")
                .with("passkeys", passkeys.of(person().id()))
                .with("suggested", Device.of(whence.device()).text())
                .with("problems", problems);
    }

    private Person person() {
        return visitor.person().orElseThrow();
    }
}
