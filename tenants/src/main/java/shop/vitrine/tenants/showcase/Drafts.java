package shop.vitrine.tenants.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import shop.vitrine.tenants.Ids;

/** The draft of the shop whose scope it is. Runs in the caller's transaction. */
@ApplicationScoped
public class Drafts {
    @PersistenceContext
    EntityManager entities;

    /** The draft, or one made of what the shop shows until it has its own. */
    public Draft current(Supplier<Design> first) {
        return find(LockModeType.NONE).orElseGet(() -> new Draft(first.get()));
    }

    /**
     * Changes the draft.
     *
     * @param first what is changed where there is no draft yet
     * @param version the one that the change was thought for
     * @param by the id of a person
     * @throws DraftMoved when it is another by now
     */
    public Draft change(
            String shop, Supplier<Design> first, int version, String by, Instant at, UnaryOperator<Design> change) {
        Draft draft = forUpdate(shop, first, version, at);
        Design next = change.apply(draft.design());
        if (!next.equals(draft.design())) draft.change(next, by, at);
        return draft;
    }

    /** @throws DraftMoved when it is another by now */
    Draft forUpdate(String shop, Supplier<Design> first, int version, Instant at) {
        Draft draft = find(LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begin(shop, first, at));
        if (draft.version() != version) throw new DraftMoved(draft);
        return draft;
    }

    private Draft begin(String shop, Supplier<Design> first, Instant at) {
        entities.createNativeQuery("""
            insert into showcase_drafts (id, shop_id, design, version, changed_at)
            values (:id, :shop, :design, 0, :at) on conflict (shop_id) do nothing
            """)
                .setParameter("id", Ids.next())
                .setParameter("shop", shop)
                .setParameter("design", new DesignText().convertToDatabaseColumn(first.get()))
                .setParameter("at", at)
                .executeUpdate();
        return find(LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private Optional<Draft> find(LockModeType lock) {
        return entities.createQuery("select d from Draft d", Draft.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
