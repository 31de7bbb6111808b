package shop.vitrine.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import shop.vitrine.tenants.MemberLeft;

/** Deselects a shop in the sessions of a member who left it. */
@ApplicationScoped
class MemberLeftObserver {
    @PersistenceContext
    EntityManager entities;

    void of(@Observes MemberLeft left) {
        entities.createQuery("update Session s set s.shop = null where s.person = :person and s.shop = :shop")
                .setParameter("person", left.person())
                .setParameter("shop", left.shop())
                .executeUpdate();
    }
}
