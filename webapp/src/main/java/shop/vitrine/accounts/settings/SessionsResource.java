package shop.vitrine.accounts.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import shop.vitrine.accounts.Persons;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Sessions;
import shop.vitrine.accounts.SignInAttempt;
import shop.vitrine.accounts.SignInAttempts;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;

@Path("/account/sessions")
@Screen
@RolesAllowed(Roles.BUYER)
public class SessionsResource {
    @Inject
    Current current;

    @Inject
    Visitor visitor;

    @Inject
    Persons persons;

    @Inject
    Sessions sessions;

    @Inject
    SignInAttempts signIns;

    @GET
    public Page show(@Context UriInfo uri) {
        SignInListQuery query = ListQuery.read(SignInListQuery.class, uri);
        String person = current.personId();
        String here = visitor.sessionId();
        Slice<SignInAttempt> attempts = signIns.of(person, query.position());
        return Page.of("accounts/sessions")
                .with(
                        "sessions",
                        sessions.of(person).stream()
                                .map(session -> SessionRow.of(session, here))
                                .toList())
                .with("attempts", attempts.items())
                .with("latest", attempts.previous() == null)
                .with("pager", query.pager(attempts));
    }

    @POST
    @Path("/{id}/end")
    public Response end(@PathParam("id") String id) {
        if (id.equals(visitor.sessionId())) {
            visitor.signOut();
            return Page.see("/shop");
        }
        if (!sessions.end(current.personId(), id)) throw new NotFoundException();
        return Page.see("/account/sessions");
    }

    @POST
    @Path("/others")
    public Response endOthers() {
        String here = visitor.sessionId();
        persons.lock(current.personId()).ifPresent(person -> sessions.endOthers(person, here));
        return Page.see("/account/sessions");
    }
}
