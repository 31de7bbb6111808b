package shop.vitrine.operator;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import shop.vitrine.vetting.KeyRotation;
import shop.vitrine.web.Endpoint;

/** Re-wraps all document keys with the first of VITRINE_DOCUMENT_KEYS, so that others can be removed. */
@Path("/operator/key-rotation")
@Endpoint
@OperatorOnly
public class KeyRotationResource {
    private static final int BATCH = 50;

    @Inject
    KeyRotation rotation;

    @POST
    public Response rewrap() {
        return ProgressStream.of(stream -> {
            int all = 0;
            for (int some = rotation.some(BATCH); some > 0; some = rotation.some(BATCH)) {
                all += some;
                stream.send("progress " + all);
            }
            stream.send("done " + all);
        });
    }
}
