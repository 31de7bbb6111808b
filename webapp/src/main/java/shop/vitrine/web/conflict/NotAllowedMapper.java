package shop.vitrine.web.conflict;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.web.Page;

/** For requests that no page offers in this state. */
@Provider
public class NotAllowedMapper implements ExceptionMapper<NotAllowed> {
    @Override
    public Response toResponse(NotAllowed refused) {
        Page page = Page.of("web/error").with("kind", "4xx").refused();
        return Response.fromResponse(page.toResponse())
                .type(MediaType.TEXT_HTML)
                .build();
    }
}
