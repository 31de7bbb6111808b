package shop.vitrine.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** All shops. Those that are not active are for their members and for admins only. */
@ApplicationScoped
public class Shops {
    @PersistenceContext
    EntityManager entities;

    /** Upper and lower case are the same handle; without the cast PostgreSQL compares, and scans, as text. */
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

    /** These shops, whatever their status; in no particular order. */
    public List<Shop> all(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("select s from Shop s where s.id in (:ids)", Shop.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<Shop> active() {
        return entities.createQuery(
                        "select s from Shop s where s.status = ACTIVE order by s.followers desc, s.handle", Shop.class)
                .getResultList();
    }

    /** One with pictures to show, another one each week; the same on every node. */
    public Optional<Shop> ofTheWeek(String week) {
        return entities.createQuery("""
                        select s from Shop s where s.status = ACTIVE and s.banner is not null
                        order by function('md5', concat(s.id, :week))
                        """, Shop.class)
                .setParameter("week", week)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The settings of a shop that the current scope may see; made if there are none yet. */
    public ShopSettings settings(String shop) {
        entities.createNativeQuery(
                        "insert into shop_settings (id, shop_id) values (:id, :shop) on conflict (shop_id) do nothing")
                .setParameter("id", Ids.next())
                .setParameter("shop", shop)
                .executeUpdate();
        return entities.createQuery("select s from ShopSettings s where s.shop = :shop", ShopSettings.class)
                .setParameter("shop", shop)
                .getSingleResult();
    }

    public void add(Shop shop) {
        entities.persist(shop);
    }

    public void add(Member member) {
        entities.persist(member);
    }
}
