package shop.vitrine.identity;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.pages.Htmx;
import shop.vitrine.pages.Page;

/**
 * Stands before what has {@link RolesAllowed}: who is not signed in is asked to, and to who may not come in there is no
 * such page.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Door implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Context
    HttpServletResponse servletResponse;

    @Inject
    SecurityContext security;

    @Inject
    Visitor visitor;

    @Inject
    Htmx htmx;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<RolesAllowed> guard = guard();
        if (guard.isEmpty()) return;
        if (!visitor.signedIn()) {
            request.abortWith(askToSignIn(request));
            return;
        }
        security.authenticate(servletRequest, servletResponse, AuthenticationParameters.withParams());
        if (Stream.of(guard.get().value()).noneMatch(security::isCallerInRole)) throw new NotFoundException();
    }

    private Optional<RolesAllowed> guard() {
        RolesAllowed own = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        return Optional.ofNullable(
                own != null ? own : resource.getResourceClass().getAnnotation(RolesAllowed.class));
    }

    /** htmx would swap the sign-in page into a corner of this one: it is told to go there instead. */
    private Response askToSignIn(ContainerRequestContext request) {
        URI login = UriBuilder.fromPath("/login").queryParam("to", "{to}").build(wish(request));
        return htmx.asksForFragments()
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .header("HX-Redirect", login)
                        .build()
                : Page.see(login.toString());
    }

    /** Where to come back to: this page, or for a form the page that it stood on. */
    private static String wish(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String referer = request.getHeaderString("Referer");
        boolean page = request.getMethod().equals("GET") && request.getHeaderString("HX-Request") == null;
        if (!page && referer == null) return "/";
        try {
            URI from = page ? asked : URI.create(referer);
            return from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
