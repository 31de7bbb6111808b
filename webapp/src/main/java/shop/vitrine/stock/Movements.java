package shop.vitrine.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import shop.vitrine.tenants.Repository;
import shop.vitrine.web.list.Conditions;
import shop.vitrine.web.list.Keyset;
import shop.vitrine.web.list.Position;
import shop.vitrine.web.list.Slice;
import shop.vitrine.web.list.Window;

@Repository
class Movements {
    private static final int PAGE_SIZE = 30;
    private static final Keyset NEWEST_FIRST = Keyset.descending(Keyset.number("m.id"));

    @PersistenceContext
    EntityManager entities;

    Slice<MovementRow> of(String shop, String variant, Position position) {
        Window window = NEWEST_FIRST.at(position, PAGE_SIZE);
        Conditions conditions = new Conditions()
                .and("m.variant_id = :variant", "variant", variant)
                .and("m.shop_id = :shop", "shop", shop)
                .andSql(window)
                .with("most", window.limit());
        String sql = """
            select m.id, m.kind, m.quantity, m.note,
                case when m.kind in ('RECEIVED', 'ADJUSTED') then m.reference end as reference,
                p.name as by_name, m.at
            from stock_movements m left join persons p on p.id = m.person_id
            where %s order by %s limit :most
            """.formatted(conditions.text(), window.order());
        List<MovementRow> found = conditions
                .fill(entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class))
                .getResultStream()
                .map(row -> new MovementRow(
                        row.get(0, Long.class),
                        row.get(1, String.class).toLowerCase(Locale.ROOT),
                        row.get(2, Integer.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, Instant.class)))
                .toList();
        return window.slice(found, row -> List.of(row.id()));
    }
}
