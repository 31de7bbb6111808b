package shop.vitrine.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Renders exceptions and errors as pages. Only our own faults are logged, with a reference number. */
@Provider
public class ErrorPageMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ErrorPageMapper.class.getName());
    private static final int MAX_FRAMES = 200;
    private static final int ERROR_FRAMES = 20;

    @Override
    public Response toResponse(Throwable e) {
        if (e instanceof WebApplicationException known) {
            Response response = known.getResponse();
            if (response.getStatus() < 400 || response.hasEntity()) return response;
            return page(response.getStatus(), null);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Fault " + number, shortened(e));
        return page(500, number);
    }

    /** A stack overflow has a thousand frames, of which twenty suffice. */
    private static Throwable shortened(Throwable e) {
        if (e.getStackTrace().length > MAX_FRAMES)
            e.setStackTrace(Arrays.copyOf(e.getStackTrace(), e instanceof Error ? ERROR_FRAMES : MAX_FRAMES));
        return e;
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
