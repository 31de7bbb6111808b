package shop.vitrine.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;

/** Why levels are what they are. */
@ApplicationScoped
@Transactional
public class Movements {
    @PersistenceContext
    EntityManager entities;

    /**
     * The newest first.
     *
     * @param before number of the movement to go on below
     */
    public List<MovementRow> of(String shop, String variant, long before, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select m.id, m.kind, m.quantity, m.note,
                            case when m.kind in ('RECEIVED', 'ADJUSTED') then m.reference end as reference,
                            p.name as by_name, m.at
                        from stock_movements m left join persons p on p.id = m.person_id
                        where m.variant_id = :variant and m.shop_id = :shop and m.id < :before
                        order by m.id desc limit :most
                        """, Tuple.class)
                .setParameter("variant", variant)
                .setParameter("shop", shop)
                .setParameter("before", before)
                .setParameter("most", most)
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
    }
}
