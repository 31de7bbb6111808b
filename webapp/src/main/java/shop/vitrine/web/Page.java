package shop.vitrine.web;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.http.SafeRedirect;

/**
 * A template with all its data, ready to be rendered: nothing is loaded while it is written.
 *
 * @param template the template's path without its ending, {@code domain/name}
 * @param model what the template names
 * @param fragments the parts of the template that a request by htmx gets; none means the whole page
 * @param status the HTTP status
 */
public record Page(String template, Map<String, Object> model, List<String> fragments, int status) {
    public static Page of(String template) {
        return new Page(template, Map.of(), List.of(), 200);
    }

    /** Adds one name to the model. The value may be null. */
    public Page with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(model);
        more.put(name, value);
        return new Page(template, more, fragments, status);
    }

    public Page fragments(String... names) {
        return new Page(template, model, List.of(names), status);
    }

    public Page status(int code) {
        return new Page(template, model, fragments, code);
    }

    /** What was asked cannot be done as things stand, though nothing that was typed is wrong; the page says why. */
    public Page refused() {
        return status(Response.Status.CONFLICT.getStatusCode());
    }

    public Response toResponse() {
        return Response.status(status).entity(this).build();
    }

    /** After a form post: the fragments for htmx, and for everybody else a redirect to a page. */
    public Response orRedirect(HtmxRequest htmx, String path) {
        return htmx.asksForFragments() ? toResponse() : see(path);
    }

    /** @param path of this market */
    public static Response see(String path) {
        return SafeRedirect.see(path);
    }
}
