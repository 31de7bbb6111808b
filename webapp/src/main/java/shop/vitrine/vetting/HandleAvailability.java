package shop.vitrine.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Optional;
import org.hibernate.Session;
import shop.vitrine.vetting.form.HandleValidator;

/** Which handles are free. */
@ApplicationScoped
public class HandleAvailability {
    /** Arbitrary, but the same on all nodes. */
    private static final long LOCK_ID = 7_405_926_113L;

    @PersistenceContext
    EntityManager entities;

    /** Whether a handle is taken or too similar to another. Reads all: a tenth of a second for 100,000 shops. */
    Optional<ApplicationRefusal> problem(String handle, String own) {
        String skeleton = HandleValidator.skeleton(handle);
        try (var shops = entities.createQuery(
                        "select s.handle from Shop s where :own is null or s.id <> :own", String.class)
                .setParameter("own", own)
                .getResultStream()) {
            return shops.filter(other -> HandleValidator.skeleton(other).equals(skeleton))
                    .map(other -> other.equalsIgnoreCase(handle)
                            ? ApplicationRefusal.HANDLE_TAKEN
                            : ApplicationRefusal.HANDLE_SIMILAR)
                    .min(Comparator.naturalOrder());
        }
    }

    void flush() {
        entities.flush();
    }

    /** Serialises the choice of handles until the end of the transaction. */
    void queue() {
        entities.unwrap(Session.class)
                .createNativeQuery("select cast(pg_advisory_xact_lock(:gate) as text)", String.class)
                .setParameter("gate", LOCK_ID)
                .getSingleResult();
    }
}
