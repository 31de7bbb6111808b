package shop.vitrine.showcase;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.DesignConverter;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Shop;

/** Loads a shop's published showcase with one query. Needs a transaction in the shop's scope. */
@Repository
class PublishedShowcases {
    @PersistenceContext
    EntityManager entities;

    /** A shop that never published gets the default design. */
    PublishedShowcase of(Shop shop) {
        Tuple row = entities.unwrap(Session.class)
                .createNativeQuery("""
                    select cast(v.design as text), h.host from shops s
                    left join showcase_versions v on v.shop_id = s.id and v.live
                    left join shop_hosts h on h.shop_id = s.id and h.verified_at is not null
                    where s.id = :shop
                    """, Tuple.class)
                .setParameter("shop", shop.id())
                .getSingleResult();
        String design = row.get(0, String.class);
        return new PublishedShowcase(
                shop,
                design == null ? Design.initial(shop) : new DesignConverter().convertToEntityAttribute(design),
                row.get(1, String.class));
    }
}
