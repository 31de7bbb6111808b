package shop.vitrine.listings;

import java.util.List;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.VariantDetails;

/** A sheet that was read without a mistake. */
record ValidProduct(ProductDetails listing, List<ValidVariant> entries) {
    /**
     * One variant.
     *
     * @param id the variant's, or empty for a new one
     * @param offer its SKU is empty where the seller gave none
     * @param counted pieces on hand, or null to leave them alone
     * @param was pieces on hand when the form was shown, or null
     */
    record ValidVariant(int number, String id, VariantDetails offer, Integer counted, Integer was, boolean offered) {}
}
