package shop.vitrine.listings;

import java.util.List;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.VariantDetails;

/** A product form without errors. */
record ValidProduct(ProductDetails listing, List<ValidVariant> entries) {
    /**
     * One variant.
     *
     * @param id empty for a new variant
     * @param counted new stock, or null to leave it alone
     * @param was stock when the form was shown, or null
     */
    record ValidVariant(int number, String id, VariantDetails offer, Integer counted, Integer was, boolean offered) {}
}
