package shop.vitrine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import shop.vitrine.tenants.Current;

/** Gives background work its own request context with {@link Current} acting as system. */
@ApplicationScoped
public class SystemContext {
    @Inject
    Current current;

    @ActivateRequestContext
    public <T> T get(Supplier<T> work) {
        current.actAsSystem();
        return work.get();
    }

    @ActivateRequestContext
    public void run(Runnable work) {
        current.actAsSystem();
        work.run();
    }
}
