package shop.vitrine.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses cross-site changes, so that forms need no tokens and pages can be cached. Machines use no cookies. */
@Provider
@PreMatching
public class SameOriginFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())
                || MachinePaths.contain(request.getUriInfo().getPath())
                || sameSite(request)) return;
        request.abortWith(Response.status(Response.Status.FORBIDDEN)
                .type("text/plain")
                .entity("This request came from another site.")
                .build());
    }

    private static boolean sameSite(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        String origin = request.getHeaderString("Origin");
        var here = request.getUriInfo().getBaseUri();
        return origin != null && origin.equals(here.getScheme() + "://" + here.getAuthority());
    }
}
