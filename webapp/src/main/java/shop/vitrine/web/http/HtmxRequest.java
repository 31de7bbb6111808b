package shop.vitrine.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The htmx headers of the current request. */
@RequestScoped
public class HtmxRequest {
    @Inject
    HttpServletRequest request;

    /** False where htmx wants the whole page. */
    public boolean asksForFragments() {
        return is("HX-Request") && !is("HX-Boosted") && !is("HX-History-Restore-Request");
    }

    private boolean is(String header) {
        return "true".equals(request.getHeader(header));
    }
}
