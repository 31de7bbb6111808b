package shop.vitrine.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Identifies the caller to the container. {@link AuthenticationFilter} calls it, so public pages need no database. */
@ApplicationScoped
public class SessionAuthenticationMechanism implements HttpAuthenticationMechanism {
    @Inject
    Visitor visitor;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isAuthenticationRequest()) return context.doNothing();
        return visitor.personId()
                .map(id -> context.notifyContainerAboutLogin(id, visitor.roles()))
                .orElseGet(context::doNothing);
    }
}
