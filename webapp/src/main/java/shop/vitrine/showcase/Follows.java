package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.tenants.Current;

/** Who follows which shop. The follower count is updated together with its row. */
@ApplicationScoped
// One transaction per verb, so that the next page sees the new count.
@Transactional(TxType.REQUIRED)
class Follows {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    void follow(String shop, String person) {
        int added = entities.createNativeQuery("""
            insert into follows (shop_id, person_id, since) values (:shop, :person, :now)
            on conflict do nothing
            """)
                .setParameter("shop", shop)
                .setParameter("person", person)
                .setParameter("now", current.now())
                .executeUpdate();
        count(shop, added);
    }

    void leave(String shop, String person) {
        int removed = entities.createNativeQuery("delete from follows where shop_id = :shop and person_id = :person")
                .setParameter("shop", shop)
                .setParameter("person", person)
                .executeUpdate();
        count(shop, -removed);
    }

    List<String> of(String person) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select shop_id from follows where person_id = :person order by since desc", String.class)
                .setParameter("person", person)
                .getResultList();
    }

    boolean follows(String shop, String person) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select exists (select 1 from follows where shop_id = :shop and person_id = :person)",
                        Boolean.class)
                .setParameter("shop", shop)
                .setParameter("person", person)
                .getSingleResult();
    }

    private void count(String shop, int more) {
        if (more == 0) return;
        entities.createNativeQuery("update shops set followers = followers + :more where id = :shop")
                .setParameter("more", more)
                .setParameter("shop", shop)
                .executeUpdate();
    }
}
