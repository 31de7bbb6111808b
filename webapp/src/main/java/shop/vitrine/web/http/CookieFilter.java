package shop.vitrine.web.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Sends {@link Cookies} unless the request failed and may have been rolled back. */
@Provider
public class CookieFilter implements ContainerResponseFilter {
    @Inject
    Cookies cookies;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 500) return;
        cookies.headers().forEach(header -> response.getHeaders().add(HttpHeaders.SET_COOKIE, header));
    }
}
