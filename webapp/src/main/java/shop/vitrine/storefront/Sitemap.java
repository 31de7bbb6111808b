package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import shop.vitrine.catalog.Categories;
import shop.vitrine.tenants.Shops;
import shop.vitrine.web.http.QueryString;

/** Paths of all public pages. */
@ApplicationScoped
class Sitemap {
    private static final int SIZE = 20_000;
    private static final String SHOWN =
            "from products p join shops s on s.id = p.shop_id where p.status = 'PUBLISHED' and s.status = 'ACTIVE'";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Transactional(TxType.REQUIRED)
    public int pages() {
        long all = session()
                .createNativeQuery("select count(*) " + SHOWN, Long.class)
                .getSingleResult();
        return (int) ((all + SIZE - 1) / SIZE);
    }

    @Transactional(TxType.REQUIRED)
    public List<String> products(int page) {
        return session()
                .createNativeQuery(
                        "select '/products/' || p.id || '-' || p.slug " + SHOWN + " order by p.id", String.class)
                .setFirstResult(page * SIZE)
                .setMaxResults(SIZE)
                .getResultList();
    }

    @Transactional(TxType.REQUIRED)
    public List<String> categoriesAndShops() {
        Stream<String> categories = Categories.all().stream()
                .map(category -> QueryString.of("/shop")
                        .with("category", category.slug())
                        .toString());
        Stream<String> showcases = shops.active().stream().map(one -> "/@" + one.handle());
        return Stream.of(Stream.of("/shop"), categories, showcases)
                .flatMap(all -> all)
                .toList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
