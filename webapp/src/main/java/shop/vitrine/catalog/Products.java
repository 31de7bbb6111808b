package shop.vitrine.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import shop.vitrine.tenants.Repository;

/** Products in scope. */
@Repository
public class Products {
    @PersistenceContext
    EntityManager entities;

    public void add(Product product) {
        entities.persist(product);
    }

    /** With variants, pictures and attributes, if shown in the market. */
    public Optional<Product> shown(String id) {
        return entities.createQuery("""
            select p from Product p left join fetch p.variants
            where p.id = :id and p.publication.status = PUBLISHED
              and exists (select 1 from Shop s where s.id = p.shop and s.status = ACTIVE)
            """, Product.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Products::whole);
    }

    /** Fully loaded, whatever its state, and locked. */
    public Optional<Product> forUpdate(String id) {
        return forUpdate(List.of(id)).stream().findFirst();
    }

    /** Locked in the order of ids, so that concurrent bulk changes do not deadlock. */
    public List<Product> forUpdate(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        List<Product> found = entities.createQuery(
                        "select p from Product p where p.id in (:ids) order by p.id", Product.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        found.forEach(Products::whole);
        return found;
    }

    /** Fully loaded, whatever its state. */
    public Optional<Product> find(String id) {
        return entities.createQuery(
                        "select p from Product p left join fetch p.variants where p.id = :id", Product.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Products::whole);
    }

    /** With variants; four queries regardless of the number. */
    public List<Product> byFeedGroups(String shop, Collection<String> groups) {
        List<Product> found = entities.createQuery(
                        "select p from Product p left join fetch p.variants"
                                + " where p.shop = :shop and p.feedGroup in (:groups)",
                        Product.class)
                .setParameter("shop", shop)
                .setParameter("groups", groups)
                .getResultList();
        found.forEach(Products::whole);
        return found;
    }

    private static Product whole(Product product) {
        product.variants();
        product.pictures();
        product.attributes();
        return product;
    }
}
