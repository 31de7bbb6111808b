package shop.vitrine.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what went wrong into a page of the house. Only faults of ours are logged, with a number to find them by. */
@Provider
public class ErrorPageMapper implements ExceptionMapper<Exception> {
    private static final Logger LOG = Logger.getLogger(ErrorPageMapper.class.getName());

    @Override
    public Response toResponse(Exception e) {
        if (e instanceof WebApplicationException known) {
            Response response = known.getResponse();
            if (response.getStatus() < 400 || response.hasEntity()) return response;
            return page(response.getStatus(), null);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Fault " + number, e);
        return page(500, number);
    }

    private static Response page(int status, String number) {
        String kind = status == 404 || status == 405 ? "404" : status >= 500 ? "500" : "4xx";
        return Response.status(status)
                .type(MediaType.TEXT_HTML)
                .entity(Page.of("web/error")
                        .with("kind", kind)
                        .with("number", number)
                        .status(status))
                .build();
    }
}
