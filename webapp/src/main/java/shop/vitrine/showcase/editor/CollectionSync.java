package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import shop.vitrine.showcase.design.DesignPublished;
import shop.vitrine.showcase.design.Section.CollectionSection;

/** Copies the published collections into the market: only differences, since each change of a product reindexes it. */
@ApplicationScoped
class CollectionSync {
    @PersistenceContext
    EntityManager entities;

    void synchronise(@Observes DesignPublished published) {
        List<CollectionSection> wanted = published.design().sections().collections();
        session()
                .createNativeQuery("delete from shop_collections where shop_id = :shop and not id = any(:kept)")
                .setParameter("shop", published.shop())
                .setParameter("kept", wanted.stream().map(CollectionSection::id).toArray(String[]::new))
                .executeUpdate();
        for (int position = 0; position < wanted.size(); position++)
            put(published.shop(), wanted.get(position), position);
        entities.clear();
    }

    private void put(String shop, CollectionSection section, int position) {
        session()
                .createNativeQuery("""
                    insert into shop_collections (id, shop_id, slug, name_en, name_de, name_nl, description, position)
                    values (:id, :shop, :slug, :en, :de, :nl, :description, :position)
                    on conflict (id) do update set slug = excluded.slug, name_en = excluded.name_en,
                        name_de = excluded.name_de, name_nl = excluded.name_nl,
                        description = excluded.description, position = excluded.position
                    """)
                .setParameter("id", section.id())
                .setParameter("shop", shop)
                .setParameter("slug", section.slug())
                .setParameter("en", section.name().en())
                .setParameter("de", section.name().de())
                .setParameter("nl", section.name().nl())
                .setParameter("description", section.description())
                .setParameter("position", position)
                .executeUpdate();
        session()
                .createNativeQuery("""
                    delete from collection_products where collection_id = :id and not product_id = any(:kept)
                    """)
                .setParameter("id", section.id())
                .setParameter("kept", section.products().toArray(String[]::new))
                .executeUpdate();
        session()
                .createNativeQuery("""
                    insert into collection_products (collection_id, shop_id, product_id, position)
                    select :id, p.shop_id, p.id, w.place
                    from unnest(cast(:products as text[])) with ordinality w(id, place)
                    join products p on p.id = w.id and p.shop_id = :shop
                    on conflict (collection_id, product_id) do update set position = excluded.position
                        where collection_products.position <> excluded.position
                    """)
                .setParameter("id", section.id())
                .setParameter("shop", shop)
                .setParameter("products", section.products().toArray(String[]::new))
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
