package shop.vitrine.orders.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.house.MarketClock;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Takings;

/** What orders brought, by the day on which they were paid. */
@ApplicationScoped
public class OrderTakings implements Takings {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentShop current;

    @Override
    public List<Day> of(LocalDate first, LocalDate last) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select cast(paid_at at time zone :zone as date), sum(goods + delivery), count(*) from orders
                        where shop_id = :shop and paid_at >= :begin and paid_at < :end and status <> 'CANCELLED'
                        group by 1 order by 1
                        """, Tuple.class)
                .setParameter("zone", MarketClock.HOME.getId())
                .setParameter("shop", current.id())
                .setParameter("begin", first.atStartOfDay(MarketClock.HOME).toInstant())
                .setParameter(
                        "end", last.plusDays(1).atStartOfDay(MarketClock.HOME).toInstant())
                .getResultStream()
                .map(row -> new Day(
                        ((java.sql.Date) row.get(0)).toLocalDate(),
                        ((Number) row.get(1)).longValue(),
                        ((Number) row.get(2)).longValue()))
                .toList();
    }
}
