package shop.vitrine.development;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import shop.vitrine.platform.Settings;

/** Answers 404 in production. */
@Provider
@DevelopmentOnly
public class DevelopmentFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (Settings.production()) throw new NotFoundException();
    }
}
