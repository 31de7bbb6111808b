package shop.vitrine.sellers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import shop.vitrine.tenants.ShopStatus;

/** Who works where, read in the market's scope since a person can have several shops. */
@ApplicationScoped
// Called by a filter, before the page has a transaction.
@Transactional(TxType.REQUIRED)
class Memberships {
    @PersistenceContext
    EntityManager entities;

    public List<Membership> of(String person) {
        return entities.createQuery("""
            select new shop.vitrine.sellers.Membership(new shop.vitrine.tenants.ShopView(s, f), m.role)
            from Member m join Shop s on s.id = m.shop
            left join ShopFace f on f.shop = s.id
            where m.person = :person and s.status <> :closed order by m.since, s.id
            """, Membership.class)
                .setParameter("person", person)
                .setParameter("closed", ShopStatus.CLOSED)
                .getResultList();
    }
}
