package shop.vitrine.indexing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;
import shop.vitrine.search.documents.ProductDocument;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Shop;

/** Reads documents in a few queries per batch. */
@Repository
class ProductDocuments {
    static final int BATCH = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    StockLevels stocks;

    /** Draw it before reading the data, so that later reads have higher versions. */
    long nextVersion() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select nextval('search_document_versions')", Long.class)
                .getSingleResult();
    }

    List<ProductDocument> read(Collection<String> ids, long version) {
        List<Product> products = entities.createQuery(
                        "select p from Product p left join fetch p.variants where p.id in (:ids) and"
                                + " p.publication.status = PUBLISHED",
                        Product.class)
                .setParameter("ids", ids)
                .getResultList();
        if (products.isEmpty()) return List.of();
        Map<String, Shop> shops = shops(products);
        Map<String, StockLevel> levels = stocks.levels(products.stream()
                .flatMap(product -> product.offered().stream())
                .map(Variant::id)
                .toList());
        Map<String, List<String>> collections = collections(products);
        return products.stream()
                .filter(product -> shops.containsKey(product.shop()))
                .map(product -> new DocumentBuilder(
                                product, shops.get(product.shop()), collections.getOrDefault(product.id(), List.of()))
                        .document(version, !shops.get(product.shop()).isOnHoliday() && hasStock(product, levels)))
                .toList();
    }

    /** By id, in its own transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    DocumentBatch after(String id) {
        long version = nextVersion();
        List<String> ids = entities.createQuery("""
            select p.id from Product p where p.id > :id and p.publication.status = PUBLISHED
              and exists (select 1 from Shop s where s.id = p.shop and s.status = ACTIVE)
            order by p.id
            """, String.class)
                .setParameter("id", id)
                .setMaxResults(BATCH)
                .getResultList();
        DocumentBatch chunk =
                new DocumentBatch(ids.isEmpty() ? null : ids.getLast(), ids.isEmpty() ? List.of() : read(ids, version));
        entities.clear();
        return chunk;
    }

    record DocumentBatch(String last, List<ProductDocument> documents) {}

    private Map<String, Shop> shops(List<Product> products) {
        return entities.createQuery("select s from Shop s where s.id in (:ids) and s.status = ACTIVE", Shop.class)
                .setParameter(
                        "ids", products.stream().map(Product::shop).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Shop::id, Function.identity()));
    }

    private Map<String, List<String>> collections(List<Product> products) {
        Map<String, List<String>> byProduct = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(
                        "select product_id, collection_id from collection_products where product_id in (:ids)",
                        Tuple.class)
                .setParameter("ids", products.stream().map(Product::id).toList())
                .getResultStream()
                .forEach(row -> byProduct
                        .computeIfAbsent(row.get(0, String.class), id -> new ArrayList<>())
                        .add(row.get(1, String.class)));
        return byProduct;
    }

    private static boolean hasStock(Product product, Map<String, StockLevel> levels) {
        return product.offered().stream()
                .anyMatch(variant -> levels.get(variant.id()).available() > 0);
    }
}
