package shop.vitrine.showcase;

import shop.vitrine.catalog.ShopCollection;
import shop.vitrine.tenants.LocalText;
import shop.vitrine.tenants.showcase.Section.Collected;

/** A collection as a page of the showcase has it. */
public record Shelf(String id, String slug, LocalText name, String description) {
    static Shelf of(ShopCollection collection) {
        return new Shelf(collection.id(), collection.slug(), collection.name(), collection.description());
    }

    static Shelf of(Collected collection) {
        return new Shelf(collection.id(), collection.slug(), collection.name(), collection.description());
    }
}
