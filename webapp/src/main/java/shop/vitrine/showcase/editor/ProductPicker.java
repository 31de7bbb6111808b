package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.Query;
import shop.vitrine.platform.PrefixTsQuery;

@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ProductPicker {
    private static final int FOUND = 24;

    @PersistenceContext
    EntityManager entities;

    List<ProductChoice> find(String shop, String words) {
        String beginnings = words == null ? "" : PrefixTsQuery.of(words);
        Query<Tuple> query = beginnings.isEmpty()
                ? query("p.shop_id = :shop and p.status <> 'ARCHIVED' order by p.published_at desc, p.id limit "
                        + FOUND)
                : query("p.shop_id = :shop and p.status <> 'ARCHIVED' and p.search_vector @@"
                                + " to_tsquery('simple', :beginnings) order by p.sold desc, p.id limit " + FOUND)
                        .setParameter("beginnings", beginnings);
        return query.setParameter("shop", shop)
                .getResultStream()
                .map(ProductPicker::piece)
                .toList();
    }

    /** In the given order, without products of other shops. */
    List<ProductChoice> these(String shop, List<String> ids) {
        if (ids.isEmpty()) return List.of();
        Map<String, ProductChoice> found = query("p.shop_id = :shop and p.id in (:ids)")
                .setParameter("shop", shop)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ProductPicker::piece)
                .collect(Collectors.toMap(ProductChoice::id, choice -> choice));
        return new ArrayList<>(
                ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    private Query<Tuple> query(String where) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select p.id, p.title, p.picture, p.status = 'PUBLISHED' from products p where " + where,
                        Tuple.class);
    }

    private static ProductChoice piece(Tuple row) {
        return new ProductChoice(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Boolean.class));
    }
}
