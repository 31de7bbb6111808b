package shop.vitrine.search;

import shop.vitrine.search.documents.ProductDocument;

/** What happened to a product, with the version it led to; of two changes to one product the higher version wins. */
public sealed interface IndexChange {
    String id();

    long version();

    static IndexChange upsert(ProductDocument product) {
        return new Upsert(product);
    }

    static IndexChange remove(String id, long version) {
        return new Remove(id, version);
    }

    /** The product is as in the document. */
    record Upsert(ProductDocument product) implements IndexChange {
        @Override
        public String id() {
            return product.id();
        }

        @Override
        public long version() {
            return product.version();
        }
    }

    /** The product is gone or may no longer be seen. */
    record Remove(String id, long version) implements IndexChange {}
}
