package shop.vitrine.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Who acts, in which shop, and when, for one request or job. */
@RequestScoped
public class Current {
    @Inject
    InstantSource clock;

    @Inject
    Identity identity;

    private boolean system;

    /** Jobs have no visitor to identify. */
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

    /** @throws NoSuchElementException if nobody is signed in */
    public Stamp stamp() {
        return new Stamp(personId(), now());
    }

    public LocalDate today() {
        return MarketDays.of(now());
    }
}
