package shop.vitrine.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.tenants.Shops;

/** The addresses of all public pages, in parts: first categories and showcases, then products. */
@ApplicationScoped
@Transactional
class Addressbook {
    private static final int PART = 50_000;
    private static final String SHOWN = " from Product p where p.status = PUBLISHED"
            + " and exists (select 1 from Shop s where s.id = p.shop and s.status = ACTIVE)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    int parts() {
        long products =
                entities.createQuery("select count(p)" + SHOWN, Long.class).getSingleResult();
        return 1 + (int) ((products + PART - 1) / PART);
    }

    List<String> part(int part) {
        return part == 0 ? places() : products(part - 1);
    }

    private List<String> places() {
        List<String> places = new ArrayList<>(List.of("/shop"));
        Categories.all().forEach(one -> places.add("/shop?category=" + one.slug()));
        shops.active().forEach(one -> places.add("/@" + one.handle()));
        return places;
    }

    private List<String> products(int part) {
        return entities.createQuery(
                        "select concat('/products/', p.id, '-', p.slug)" + SHOWN + " order by p.id", String.class)
                .setFirstResult(part * PART)
                .setMaxResults(PART)
                .getResultList();
    }
}
