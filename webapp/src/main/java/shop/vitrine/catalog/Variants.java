package shop.vitrine.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Repository;

/** Variants in scope. */
@Repository
public class Variants {
    @PersistenceContext
    EntityManager entities;

    /** With their products, whatever their state; unordered. */
    public List<Variant> all(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("select v from Variant v join fetch v.product where v.id in (:ids)", Variant.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Product ids of these variants. */
    public List<String> productIdsOf(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("select distinct v.product.id from Variant v where v.id in (:ids)", String.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** With their products. */
    public List<Variant> bySkus(String shop, Collection<String> skus) {
        return entities.createQuery(
                        "select v from Variant v join fetch v.product where v.shop = :shop and v.sku in (:skus)",
                        Variant.class)
                .setParameter("shop", shop)
                .setParameter("skus", skus)
                .getResultList();
    }

    /** For sale in the market, regardless of stock. */
    public Optional<Variant> onSale(String id) {
        return onSale(List.of(id)).stream().findFirst();
    }

    /** Those for sale in the market, regardless of stock, with their products. */
    public List<Variant> onSale(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("""
            select v from Variant v join fetch v.product
            where v.id in (:ids) and v.offered and v.product.publication.status = PUBLISHED
              and exists (select 1 from Shop s where s.id = v.shop and s.status = ACTIVE)
            """, Variant.class).setParameter("ids", ids).getResultList();
    }
}
