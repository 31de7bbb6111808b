package shop.vitrine.web.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import shop.vitrine.tenants.Scope;

/** Gives each request the market's scope, until it is narrowed to a shop. */
@Provider
@PreMatching
@Priority(1)
public class ScopeFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        Scope.MARKET.enter();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Scope.leave();
    }
}
