package shop.vitrine.listings;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the fields of the list send, all by variant id.
 *
 * @param priceWas as it was shown; a dash for none
 * @param stockWas pieces on hand as they were shown
 */
public record UpdatePrices(
        Map<String, String> price,
        Map<String, String> priceWas,
        Map<String, String> stock,
        Map<String, String> stockWas) {

    /** In the order of their ids. */
    Set<String> variants() {
        Set<String> variants = new TreeSet<>(priceWas.keySet());
        variants.addAll(stockWas.keySet());
        return variants;
    }

    boolean changesPrice(String variant) {
        return !price.getOrDefault(variant, "-").equals(priceWas.getOrDefault(variant, "-"));
    }

    boolean changesStock(String variant) {
        return !stock.getOrDefault(variant, "").equals(stockWas.getOrDefault(variant, ""));
    }

    /** The product with what was typed over what there is; what there is, is what the next try has seen. */
    ProductRow over(ProductRow product) {
        return product.withPriceRows(product.cells().stream().map(this::over).toList());
    }

    private ProductRow.VariantPriceRow over(ProductRow.VariantPriceRow cell) {
        if (!variants().contains(cell.id())) return cell;
        return new ProductRow.VariantPriceRow(
                cell.id(),
                cell.name(),
                cell.sku(),
                changesPrice(cell.id()) ? price.getOrDefault(cell.id(), "") : cell.price(),
                cell.priceWas(),
                changesStock(cell.id()) ? stock.getOrDefault(cell.id(), "") : cell.stock(),
                cell.stockWas(),
                cell.held());
    }
}
