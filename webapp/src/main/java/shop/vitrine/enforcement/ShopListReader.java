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
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

@ApplicationScoped
class ShopListReader {
    static final int SIZE = 25;

    @PersistenceContext
    EntityManager entities;

    Slice<ShopListRow> find(ShopListQuery query) {
        Window window = query.sort().keyset.at(query.position(), SIZE);
        Conditions conditions = new Conditions().and(query.filter().condition).andSql(window);
        if (!query.text().isEmpty())
            conditions.and(
                    "s.name || ' @' || cast(s.handle as text) ilike :text", "text", LikePattern.contains(query.text()));
        String sql = """
            select {s.*}, {f.*}, {c.*}
            from shops s join shop_compliance c on c.id = s.id left join shop_faces f on f.shop_id = s.id
            where %s order by %s limit :most\
            """.formatted(conditions.text(), window.order());
        var asked = entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .addEntity("s", Shop.class)
                .addEntity("f", ShopFace.class)
                .addEntity("c", Compliance.class);
        List<ShopListRow> found = conditions.with("most", window.limit()).fill(asked).getResultList().stream()
                .map(row -> new ShopListRow(
                        new ShopView(row.get(0, Shop.class), row.get(1, ShopFace.class)), row.get(2, Compliance.class)))
                .toList();
        return window.slice(found, query.sort()::key);
    }
}
