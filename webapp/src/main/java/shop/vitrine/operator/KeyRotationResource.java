package shop.vitrine.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.vetting.KeyRotation;

/** Wraps the data keys of all documents with the first of VITRINE_DOCUMENT_KEYS, after which the others can go. */
@Path("/operator/key-rotation")
@RequestScoped
@OperatorOnly
public class KeyRotationResource {
    private static final int BATCH = 50;

    @Inject
    KeyRotation rewrapping;

    @POST
    public Response rewrap() {
        return ProgressStream.of(talk -> {
            int all = 0;
            for (int some = rewrapping.some(BATCH); some > 0; some = rewrapping.some(BATCH)) {
                all += some;
                talk.send("progress " + all);
            }
            talk.send("done " + all);
        });
    }
}
