package shop.vitrine.operator;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import shop.vitrine.platform.Settings;

/** Admits holders of VITRINE_OPERATOR_TOKEN; nobody if unset. */
@Provider
@OperatorOnly
public class OperatorFilter implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> token = Settings.find("VITRINE_OPERATOR_TOKEN");
        String given = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (token.isEmpty() || given == null || !same(BEARER + token.get(), given)) throw new NotFoundException();
    }

    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
