package shop.vitrine.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.NoSuchElementException;

/** Who acts, in which shop, and when: of one request, or of one piece of work that nobody asked for. */
@RequestScoped
public class Current {
    @Inject
    InstantSource clock;

    @Inject
    Identity identity;

    private boolean system;

    /** From here on nobody is asked who they are: there is no browser that could say. */
    public void actAsSystem() {
        system = true;
    }

    public Actor actor() {
        return system ? Actor.SYSTEM : identity.personId().map(Actor::new).orElse(Actor.SYSTEM);
    }

    /** @throws NoSuchElementException if nobody is signed in */
    public String personId() {
        return identity.personId().orElseThrow();
    }

    /** @throws IllegalStateException if the work is not within one shop */
    public String shopId() {
        String shop = Scope.current().shopId();
        if (shop == null)
            throw new IllegalStateException(
                    "This is not one shop's: " + Scope.current().setting());
        return shop;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The market's day. */
    public LocalDate today() {
        return MarketDays.of(now());
    }
}
