package shop.vitrine.accounts;

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
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.web.http.ResourceAnnotations;

/** Sends anonymous visitors of {@link RolesAllowed} resources to sign in, and answers 404 without the role. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {
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
    SignInRedirect signIn;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<RolesAllowed> guard = ResourceAnnotations.of(resource, RolesAllowed.class);
        if (guard.isEmpty()) return;
        if (!visitor.isSignedIn()) {
            request.abortWith(signIn.answer(request));
            return;
        }
        if (isWeakAdmin(guard.get())) {
            request.abortWith(signIn.toSecondFactor(request));
            return;
        }
        security.authenticate(servletRequest, servletResponse, AuthenticationParameters.withParams());
        if (Stream.of(guard.get().value()).noneMatch(security::isCallerInRole)) throw new NotFoundException();
    }

    /** An admin whose session lacks the second factor. */
    private boolean isWeakAdmin(RolesAllowed guard) {
        return List.of(guard.value()).contains(Roles.ADMIN)
                && !visitor.isStrong()
                && visitor.person().filter(Person::isAdmin).isPresent();
    }
}
