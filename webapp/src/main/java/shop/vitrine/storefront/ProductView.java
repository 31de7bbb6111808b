package shop.vitrine.storefront;

import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.Variant;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;

/** @param home delivery within the shop's country, or null */
record ProductView(
        Product product, ShopView seller, DeliveryTerms home, Map<String, StockLevel> levels, List<ProductCard> more) {
    public Shop shop() {
        return seller.shop();
    }

    public List<Category> path() {
        return Categories.find(product.category())
                .map(category -> Categories.path(category.slug()))
                .orElse(List.of());
    }

    public Variant chosen(String requested) {
        List<Variant> offered = product.offered();
        return offered.stream()
                .filter(variant -> variant.id().equals(requested))
                .findFirst()
                .or(() -> offered.stream().filter(variant -> free(variant) > 0).findFirst())
                .orElse(offered.getFirst());
    }

    public int free(Variant variant) {
        return shop().isOnHoliday()
                ? 0
                : levels.getOrDefault(variant.id(), StockLevel.NONE).available();
    }
}
