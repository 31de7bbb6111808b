package shop.vitrine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import shop.vitrine.tenants.Current;

/** For threads that no request brought: gives a piece of work a {@link Current} of its own, in which the system acts. */
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
