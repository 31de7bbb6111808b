package shop.vitrine.catalog;

import java.util.List;

/**
 * A variant as its seller describes it.
 *
 * @param optionValues parallel to the product's option names
 * @param price minor units, VAT included
 * @param formerPrice or null
 */
public record VariantDetails(
        String sku, String gtin, List<String> optionValues, long price, Long formerPrice, String picture) {
    public VariantDetails {
        if (price < 0) throw new IllegalArgumentException("A price is not negative");
        if (formerPrice != null && formerPrice <= price) formerPrice = null;
        optionValues = List.copyOf(optionValues);
    }
}
