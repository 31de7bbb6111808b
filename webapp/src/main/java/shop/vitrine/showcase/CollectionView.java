package shop.vitrine.showcase;

import shop.vitrine.catalog.ShopCollection;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.tenants.LocalizedText;

record CollectionView(String id, String slug, LocalizedText name, String description) {
    static CollectionView of(ShopCollection collection) {
        return new CollectionView(collection.id(), collection.slug(), collection.name(), collection.description());
    }

    static CollectionView of(CollectionSection collection) {
        return new CollectionView(collection.id(), collection.slug(), collection.name(), collection.description());
    }
}
