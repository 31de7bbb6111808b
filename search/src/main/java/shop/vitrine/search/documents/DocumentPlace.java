package shop.vitrine.search.documents;

import java.util.List;

/** The shop's handle is without {@code @}; collections are ids. */
public record DocumentPlace(String shop, String shopName, CategoryPath category, List<String> collections) {
    public DocumentPlace {
        shop = Checked.required(shop, "shop");
        shopName = Checked.orEmpty(shopName);
        collections = Checked.orEmpty(collections);
    }
}
