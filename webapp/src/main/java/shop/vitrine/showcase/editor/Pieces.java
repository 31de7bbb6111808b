package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.Query;
import shop.vitrine.selling.Beginnings;

/** A shop's products to choose from, whatever their state. */
@ApplicationScoped
@Transactional
class Pieces {
    private static final int FOUND = 24;

    @PersistenceContext
    EntityManager entities;

    /** Those whose words begin so; without words the newest. */
    List<Piece> find(String shop, String words) {
        String beginnings = words == null ? "" : Beginnings.of(words);
        Query<Tuple> query = beginnings.isEmpty()
                ? query("p.shop_id = :shop and p.status <> 'ARCHIVED' order by p.published_at desc, p.id limit "
                        + FOUND)
                : query("p.shop_id = :shop and p.status <> 'ARCHIVED' and p.words @@ to_tsquery('simple', :beginnings)"
                                + " order by p.sold desc, p.id limit " + FOUND)
                        .setParameter("beginnings", beginnings);
        return query.setParameter("shop", shop)
                .getResultStream()
                .map(Pieces::piece)
                .toList();
    }

    /** These in their order; those that are not the shop's are missing. */
    List<Piece> these(String shop, List<String> ids) {
        if (ids.isEmpty()) return List.of();
        Map<String, Piece> found = query("p.shop_id = :shop and p.id in (:ids)")
                .setParameter("shop", shop)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Pieces::piece)
                .collect(Collectors.toMap(Piece::id, piece -> piece));
        return new ArrayList<>(
                ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    private Query<Tuple> query(String where) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select p.id, p.title, p.picture, p.status = 'PUBLISHED' from products p where " + where,
                        Tuple.class);
    }

    private static Piece piece(Tuple row) {
        return new Piece(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Boolean.class));
    }
}
