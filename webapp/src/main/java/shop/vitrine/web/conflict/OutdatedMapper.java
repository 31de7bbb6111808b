package shop.vitrine.web.conflict;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers {@link Outdated} with 409 and its page. */
@Provider
public class OutdatedMapper implements ExceptionMapper<Outdated> {
    @Override
    public Response toResponse(Outdated outdated) {
        return Response.fromResponse(outdated.page().toResponse())
                .type(MediaType.TEXT_HTML)
                .build();
    }
}
