package shop.vitrine.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.sellers.SalesSource;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.MarketDays;

@ApplicationScoped
class OrderSalesSource implements SalesSource {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    @Override
    public List<DailySales> of(LocalDate first, LocalDate last) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                    select cast(paid_at at time zone :zone as date), sum(goods + delivery), count(*) from orders
                    where shop_id = :shop and paid_at >= :begin and paid_at < :end and status <> 'CANCELLED'
                    group by 1 order by 1
                    """, Tuple.class)
                .setParameter("zone", MarketDays.ZONE.getId())
                .setParameter("shop", current.shopId())
                .setParameter("begin", MarketDays.start(first))
                .setParameter("end", MarketDays.end(last))
                .getResultStream()
                .map(row -> new DailySales(
                        ((java.sql.Date) row.get(0)).toLocalDate(),
                        ((Number) row.get(1)).longValue(),
                        ((Number) row.get(2)).longValue()))
                .toList();
    }
}
