package shop.vitrine.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import shop.vitrine.web.Page;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.http.QueryString;

/** Redirects to the sign-in page and back. */
@RequestScoped
public class SignInRedirect {
    @Inject
    HtmxRequest htmx;

    /** htmx would swap the sign-in page into a fragment, so it is told to navigate. */
    public Response answer(ContainerRequestContext request) {
        return send(path("/login", requested(request)));
    }

    /** For an admin without a second factor in this session. */
    public Response toSecondFactor(ContainerRequestContext request) {
        return send(path("/login/two-factor", requested(request)));
    }

    public static String path(String page, String to) {
        return QueryString.of(page).with("to", to).toString();
    }

    private Response send(String login) {
        return htmx.asksForFragments()
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .header("HX-Redirect", login)
                        .build()
                : Page.see(login);
    }

    /** The return address: this page, or for a form post the page it was on. */
    private static String requested(ContainerRequestContext request) {
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
