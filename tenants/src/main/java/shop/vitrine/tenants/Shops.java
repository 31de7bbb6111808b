package shop.vitrine.tenants;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** All shops. Only active ones are public. */
@Repository
public class Shops {
    private static final String VIEW =
            "select new shop.vitrine.tenants.ShopView(s, f) from Shop s left join ShopFace f on f.shop = s.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<ShopAdded> added;

    // Also called by pages without a transaction, which wait for others.
    @Transactional(TxType.REQUIRED)
    public Optional<Shop> find(String handle) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select * from shops where handle = cast(:handle as citext)", Shop.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    public Shop get(String id) {
        return entities.find(Shop.class, id);
    }

    public List<Shop> all(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("select s from Shop s where s.id in (:ids)", Shop.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public Map<String, Shop> byId(Collection<String> ids) {
        return all(ids).stream().collect(Collectors.toMap(Shop::id, Function.identity()));
    }

    /** Members must not decide about their own shop. */
    public boolean isMember(String shop, String person) {
        return entities.createQuery(
                                "select count(m) from Member m where m.shop = :shop and m.person = :person", Long.class)
                        .setParameter("shop", shop)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    public List<Shop> active() {
        return entities.createQuery(
                        "select s from Shop s where s.status = ACTIVE order by s.followers desc, s.handle", Shop.class)
                .getResultList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public int updateHolidays(LocalDate today) {
        return entities.createNativeQuery("""
            update shops set on_holiday = not on_holiday where id in (
                select id from shops where holiday_from is not null
                  and on_holiday <> (:today between holiday_from and holiday_until) for update skip locked)
            """).setParameter("today", today).executeUpdate();
    }

    /** Handles of shops on holiday. */
    // No transaction may be open while the index is asked.
    @Transactional(TxType.REQUIRED)
    public Set<String> away() {
        return Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery("select cast(handle as text) from shops where on_holiday", String.class)
                .getResultList());
    }

    public ShopView view(String id) {
        return views(List.of(id)).get(id);
    }

    public Map<String, ShopView> views(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities.createQuery(VIEW + " where s.id in (:ids)", ShopView.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(view -> view.shop().id(), Function.identity()));
    }

    public Optional<ShopView> ofTheWeek(String week) {
        return entities.createQuery(
                        VIEW + " where s.status = ACTIVE and f.banner is not null"
                                + " order by function('md5', concat(s.id, :week))",
                        ShopView.class)
                .setParameter("week", week)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(Shop shop) {
        entities.persist(shop);
        added.fire(new ShopAdded(shop));
    }

    public void add(Member member) {
        entities.persist(member);
    }
}
