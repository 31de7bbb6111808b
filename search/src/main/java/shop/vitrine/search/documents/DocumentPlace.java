package shop.vitrine.search.documents;

import java.util.List;

/**
 * Where a product is found without a search.
 *
 * @param shop handle without {@code @}
 * @param collections ids of the shop's collections that hold it
 */
public record DocumentPlace(String shop, String shopName, CategoryPath category, List<String> collections) {
    public DocumentPlace {
        shop = Checked.required(shop, "shop");
        shopName = Checked.orEmpty(shopName);
        collections = Checked.orEmpty(collections);
    }
}
