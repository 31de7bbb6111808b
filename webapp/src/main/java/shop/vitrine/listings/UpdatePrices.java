package shop.vitrine.listings;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import shop.vitrine.web.conflict.Version;

record UpdatePrices(Map<String, String> price, Map<String, String> stock, Version version) {
    ShownPrices shown() {
        return ShownPrices.of(version);
    }

    Set<String> variants() {
        return new TreeSet<>(shown().variants());
    }

    boolean changesPrice(String variant) {
        return !price.getOrDefault(variant, "").equals(shown().price(variant));
    }

    boolean changesStock(String variant) {
        return !stock.getOrDefault(variant, "").equals(shown().stock(variant));
    }

    /** The product with the typed values over the current ones, which become what the next attempt has seen. */
    ProductRow over(ProductRow product) {
        return product.withPriceRows(product.cells().stream().map(this::over).toList());
    }

    private ProductRow.VariantPriceRow over(ProductRow.VariantPriceRow cell) {
        if (!variants().contains(cell.id())) return cell;
        return new ProductRow.VariantPriceRow(
                cell.id(),
                cell.name(),
                cell.sku(),
                changesPrice(cell.id()) ? cell.price().type(price.getOrDefault(cell.id(), "")) : cell.price(),
                changesStock(cell.id()) ? cell.stock().type(stock.getOrDefault(cell.id(), "")) : cell.stock(),
                cell.held());
    }
}
