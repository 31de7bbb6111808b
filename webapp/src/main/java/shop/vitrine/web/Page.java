package shop.vitrine.web;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.http.SafeRedirect;

/** A template {@code domain/name} with complete data, so that rendering loads nothing; fragments are for htmx. */
public record Page(String template, Map<String, Object> model, List<String> fragments, int status) {
    public static Page of(String template) {
        return new Page(template, Map.of(), List.of(), 200);
    }

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

    /** The request is valid but not possible now; the page says why. */
    public Page refused() {
        return status(Response.Status.CONFLICT.getStatusCode());
    }

    public Response toResponse() {
        return Response.status(status).entity(this).build();
    }

    /** After a form post: fragments for htmx, otherwise a redirect. */
    public Response orRedirect(HtmxRequest htmx, String path) {
        return htmx.asksForFragments() ? toResponse() : see(path);
    }

    /** @param path within this market */
    public static Response see(String path) {
        return SafeRedirect.see(path);
    }
}
