package shop.vitrine.catalog;

import java.util.List;

/**
 * What a seller says about a variant, all at once.
 *
 * @param gtin GTIN-8 to GTIN-14, or null
 * @param optionValues one for each of the product's option names, in their order
 * @param price minor units of the market's currency, VAT included
 * @param formerPrice the higher price before, or null
 * @param picture hash of the picture that shows this variant, or null
 */
public record VariantDetails(
        String sku, String gtin, List<String> optionValues, long price, Long formerPrice, String picture) {
    public VariantDetails {
        if (price < 0) throw new IllegalArgumentException("A price is not negative");
        if (formerPrice != null && formerPrice <= price) formerPrice = null;
        optionValues = List.copyOf(optionValues);
    }
}
