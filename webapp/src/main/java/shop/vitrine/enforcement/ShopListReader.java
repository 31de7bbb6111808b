package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.platform.LikePattern;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopFace;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.web.list.Slice;

/** All shops, whatever their status, for admins; one query for each stretch of the list. */
@ApplicationScoped
class ShopListReader {
    static final int SIZE = 25;

    private static final String NEWEST = "s.opened_at, s.id";
    private static final String MOST_POINTS = "s.points, s.opened_at, s.id";

    @PersistenceContext
    EntityManager entities;

    Slice<ShopView> find(ShopListQuery search) {
        boolean back = search.before() != null;
        String from = back ? search.before() : search.after();
        String key = search.byPoints() ? MOST_POINTS : NEWEST;
        String sql = "select {s.*}, {f.*} from shops s left join shop_faces f on f.shop_id = s.id where "
                + search.state().condition
                + (search.text().isEmpty() ? "" : " and s.name || ' @' || cast(s.handle as text) ilike :text")
                + (from == null ? "" : " and (%s) %s (%s)".formatted(key, back ? ">" : "<", of(key)))
                + " order by " + key.replace(",", back ? " asc," : " desc,") + (back ? " asc" : " desc")
                + " limit :most";
        var query = entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .addEntity("s", Shop.class)
                .addEntity("f", ShopFace.class)
                .setParameter("most", SIZE + 1);
        if (from != null) query.setParameter("from", from);
        if (!search.text().isEmpty()) query.setParameter("text", LikePattern.contains(search.text()));
        List<ShopView> found = query.getResultList().stream()
                .map(row -> new ShopView(row.get(0, Shop.class), row.get(1, ShopFace.class)))
                .toList();
        return Slice.of(found, SIZE, back, from != null, row -> row.shop().id());
    }

    private static String of(String key) {
        return "select " + key.replace("s.", "f.") + " from shops f where f.id = :from";
    }
}
