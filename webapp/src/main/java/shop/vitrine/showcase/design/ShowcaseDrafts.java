package shop.vitrine.showcase.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import shop.vitrine.tenants.IdGenerator;

/** The draft of the shop whose scope it is. Runs in the caller's transaction. */
@ApplicationScoped
public class ShowcaseDrafts {
    @PersistenceContext
    EntityManager entities;

    /** The draft, or one made of what the shop shows until it has its own. */
    public ShowcaseDraft current(Supplier<Design> first) {
        return find(LockModeType.NONE).orElseGet(() -> new ShowcaseDraft(first.get()));
    }

    /**
     * Changes the draft.
     *
     * @param first what is changed where there is no draft yet
     * @param version the one that the change was thought for
     * @param by the id of a person
     * @throws DraftOutdated when it is another by now
     */
    public ShowcaseDraft change(
            String shop, Supplier<Design> first, int version, String by, Instant at, UnaryOperator<Design> change) {
        ShowcaseDraft draft = forUpdate(shop, first, version, at);
        Design next = change.apply(draft.design());
        if (!next.equals(draft.design())) draft.change(next, by, at);
        return draft;
    }

    /** @throws DraftOutdated when it is another by now */
    ShowcaseDraft forUpdate(String shop, Supplier<Design> first, int version, Instant at) {
        ShowcaseDraft draft = find(LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begin(shop, first, at));
        if (draft.version() != version) throw new DraftOutdated(draft);
        return draft;
    }

    private ShowcaseDraft begin(String shop, Supplier<Design> first, Instant at) {
        entities.createNativeQuery("""
            insert into showcase_drafts (id, shop_id, design, version, changed_at)
            values (:id, :shop, :design, 0, :at) on conflict (shop_id) do nothing
            """)
                .setParameter("id", IdGenerator.next())
                .setParameter("shop", shop)
                .setParameter("design", new DesignConverter().convertToDatabaseColumn(first.get()))
                .setParameter("at", at)
                .executeUpdate();
        return find(LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private Optional<ShowcaseDraft> find(LockModeType lock) {
        return entities.createQuery("select d from ShowcaseDraft d", ShowcaseDraft.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
