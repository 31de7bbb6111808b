package shop.vitrine.showcase.design;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import shop.vitrine.tenants.AuditLog;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Stamp;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Keyset;
import shop.vitrine.web.list.Position;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

/** The versions of the shop in scope. */
@Repository
public class ShowcaseVersions {
    private static final int SIZE = 20;
    private static final Keyset LAST_FIRST = Keyset.descending(Keyset.number("v.number"));

    @PersistenceContext
    EntityManager entities;

    @Inject
    ShowcaseDrafts drafts;

    @Inject
    AuditLog audit;

    @Inject
    Current current;

    @Inject
    Event<DesignPublished> published;

    public Optional<ShowcaseVersion> live() {
        return entities.createQuery("select v from ShowcaseVersion v where v.live = true", ShowcaseVersion.class)
                .getResultStream()
                .findFirst();
    }

    public Optional<ShowcaseVersion> scheduled() {
        return entities.createQuery(
                        "select v from ShowcaseVersion v where v.publishAt is not null", ShowcaseVersion.class)
                .getResultStream()
                .findFirst();
    }

    public Optional<ShowcaseVersion> find(int number) {
        return entities.createQuery("select v from ShowcaseVersion v where v.number = :number", ShowcaseVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public Slice<ShowcaseVersion> page(Position position) {
        Window window = LAST_FIRST.at(position, SIZE);
        Conditions conditions = new Conditions().andJpql(window);
        String jpql =
                "select v from ShowcaseVersion v where %s order by %s".formatted(conditions.text(), window.order());
        List<ShowcaseVersion> found = conditions
                .fill(entities.createQuery(jpql, ShowcaseVersion.class))
                .setMaxResults(window.limit())
                .getResultList();
        return window.slice(found, version -> List.of(version.number()));
    }

    /**
     * Publishes the draft as a new version and cancels any earlier schedule.
     *
     * @param later publication time; null for now
     * @throws NotAllowed if its colours are unreadable
     */
    public ShowcaseVersion publish(Supplier<Design> first, Version draft, Instant later) {
        Design design = drafts.forUpdate(first, draft).design().pruned();
        if (!ContrastValidator.of(design.theme()).isEmpty()) throw new NotAllowed(DesignRefusal.UNREADABLE_COLOURS);
        ShowcaseVersion version = keep(design);
        if (later == null) {
            goLive(version);
        } else {
            scheduled().ifPresent(ShowcaseVersion::withdraw);
            entities.flush();
            version.schedule(later);
            audit.write("showcase.scheduled", subject(version), Map.of("version", version.number(), "at", later));
        }
        return version;
    }

    /** Publishes the scheduled version of the shop in scope. */
    public void publishScheduled() {
        entities.createQuery("select v from ShowcaseVersion v where v.publishAt <= :now", ShowcaseVersion.class)
                .setParameter("now", current.now())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .ifPresent(this::goLive);
    }

    public boolean withdraw(int number) {
        Optional<ShowcaseVersion> planned = find(number).filter(ShowcaseVersion::isScheduled);
        planned.ifPresent(version -> {
            version.withdraw();
            audit.write("showcase.withdrawn", subject(version), Map.of("version", number), Map.of());
        });
        return planned.isPresent();
    }

    /** Restores a version into the draft; the previous draft is saved as a version unless it already is one. */
    public ShowcaseDraft restore(ShowcaseVersion version, Supplier<Design> first, Version draft) {
        ShowcaseDraft changed = drafts.forUpdate(first, draft);
        Design held = changed.design().pruned();
        if (!held.equals(version.design()) && !isKept(held)) keep(held);
        changed.change(version.design(), current.stamp());
        return changed;
    }

    private boolean isKept(Design design) {
        return page(Position.START).items().stream()
                .anyMatch(version -> version.design().equals(design));
    }

    private ShowcaseVersion keep(Design design) {
        int last = entities.createQuery("select coalesce(max(v.number), 0) from ShowcaseVersion v", Integer.class)
                .getSingleResult();
        Stamp created = new Stamp(current.actor().person(), current.now());
        ShowcaseVersion version = new ShowcaseVersion(current.shopId(), last + 1, design, created);
        entities.persist(version);
        return version;
    }

    /** Only one version can be live, so the previous one is retired first. */
    private void goLive(ShowcaseVersion version) {
        Optional<ShowcaseVersion> before = live();
        before.ifPresent(ShowcaseVersion::leave);
        entities.flush();
        version.goLive(current.now());
        entities.flush();
        published.fire(new DesignPublished(version.shop(), version.design()));
        audit.write(
                "showcase.published",
                subject(version),
                before.map(showcaseVersion -> Map.of("version", showcaseVersion.number()))
                        .orElse(Map.of()),
                Map.of("version", version.number()));
    }

    private static String subject(ShowcaseVersion version) {
        return "shop:" + version.shop();
    }
}
