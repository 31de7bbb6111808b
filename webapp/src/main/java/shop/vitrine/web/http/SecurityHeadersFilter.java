package shop.vitrine.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Security headers of every page. */
@Provider
public class SecurityHeadersFilter implements ContainerResponseFilter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src"
                    + " 'self'";

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        // Non-pages may set a stricter policy themselves.
        headers.putIfAbsent("Content-Security-Policy", java.util.List.of(policy()));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    }

    private String policy() {
        FramePolicy framing =
                ResourceAnnotations.of(resource, FramePolicy.class).orElse(null);
        if (framing == null) return POLICY;
        return framing.value() == FramePolicy.FrameRole.PARENT
                ? POLICY + "; frame-src 'self'"
                : POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    }
}
