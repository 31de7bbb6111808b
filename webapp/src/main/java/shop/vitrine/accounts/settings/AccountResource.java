package shop.vitrine.accounts.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Sessions;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.accounts.passkeys.Passkeys;
import shop.vitrine.accounts.twofactor.SecondFactors;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.notice.Notices;

@Path("/account")
@Screen
@RolesAllowed(Roles.BUYER)
public class AccountResource {
    static final Notices NOTICES = Notices.of("accounts.notice", "password");

    @Inject
    Visitor visitor;

    @Inject
    Sessions sessions;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactors factors;

    @GET
    public Page show(@QueryParam("notice") String notice) {
        Person person = visitor.person().orElseThrow();
        return Page.of("accounts/account")
                .with("person", person)
                .with("languages", CurrentLanguage.names())
                .with("sessions", sessions.of(person.id()).size())
                .with("passkeys", passkeys.of(person.id()).size())
                .with("app", factors.hasApp(person))
                .with("seller", visitor.roles().contains(Roles.SELLER))
                .with("notice", NOTICES.read(notice));
    }
}
