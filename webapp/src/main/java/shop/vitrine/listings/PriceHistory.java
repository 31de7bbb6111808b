package shop.vitrine.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.money.Money;

@ApplicationScoped
class PriceHistory {
    private static final int MAX_ENTRIES = 50;

    @PersistenceContext
    EntityManager entities;

    /** The variant in words, or its SKU; {@code former} is the advertised earlier price, or null. */
    public record PriceChange(Instant at, String variant, Money price, Money former) {}

    /** The newest fifty. */
    List<PriceChange> of(String product) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                    select cast(extract(epoch from h.at) as bigint) as second, coalesce(nullif(concat_ws(' / ', v.option1, v.option2, v.option3), ''), v.sku) as name,
                        h.price, h.former_price, v.currency
                    from variant_prices h join variants v on v.id = h.variant_id
                    where h.product_id = :product order by h.id desc limit :most
                    """, Tuple.class)
                .setParameter("product", product)
                .setParameter("most", MAX_ENTRIES)
                .getResultStream()
                .map(PriceHistory::entry)
                .toList();
    }

    private static PriceChange entry(Tuple row) {
        String currency = row.get("currency", String.class);
        Long former = row.get("former_price", Long.class);
        return new PriceChange(
                Instant.ofEpochSecond(row.get("second", Long.class)),
                row.get("name", String.class),
                new Money(row.get("price", Long.class), currency),
                former == null ? null : new Money(former, currency));
    }
}
