package shop.vitrine.showcase.design;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;

/** The draft of the shop in scope. */
@Repository
public class ShowcaseDrafts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** @param first the published design, for a shop without a draft */
    public ShowcaseDraft current(Supplier<Design> first) {
        return find(LockModeType.NONE).orElseGet(() -> new ShowcaseDraft(first.get()));
    }

    /** Changes the draft, or {@code first} if there is none yet; {@code version} is the one the change was based on. */
    public ShowcaseDraft change(Supplier<Design> first, Version version, UnaryOperator<Design> change) {
        ShowcaseDraft draft = forUpdate(first, version);
        Design next = change.apply(draft.design());
        if (!next.equals(draft.design())) draft.change(next, current.stamp());
        return draft;
    }

    /** @throws Outdated if the draft has changed since that version */
    ShowcaseDraft forUpdate(Supplier<Design> first, Version version) {
        ShowcaseDraft draft = find(LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begin(first));
        if (version.isNot(draft.version())) throw new Outdated();
        return draft;
    }

    private ShowcaseDraft begin(Supplier<Design> first) {
        entities.createNativeQuery("""
            insert into showcase_drafts (id, shop_id, design, version, changed_at)
            values (:id, :shop, cast(:design as jsonb), 0, :at) on conflict (shop_id) do nothing
            """)
                .setParameter("id", IdGenerator.next())
                .setParameter("shop", current.shopId())
                .setParameter("design", new DesignConverter().convertToDatabaseColumn(first.get()))
                .setParameter("at", current.now())
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
