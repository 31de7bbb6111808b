package shop.vitrine.search;

import shop.vitrine.search.documents.ProductDocument;

/** A product's change and version; the higher version wins. */
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

    record Remove(String id, long version) implements IndexChange {}
}
