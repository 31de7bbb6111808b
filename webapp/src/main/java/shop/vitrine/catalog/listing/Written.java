package shop.vitrine.catalog.listing;

import java.util.List;
import shop.vitrine.catalog.Listing;
import shop.vitrine.catalog.Offer;

/** A sheet that was read without a mistake. */
record Written(Listing listing, List<Entry> entries) {
    /**
     * One variant.
     *
     * @param id the variant's, or empty for a new one
     * @param offer its SKU is empty where the seller gave none
     * @param counted pieces on hand, or null to leave them alone
     * @param was pieces on hand when the form was shown, or null
     */
    record Entry(int number, String id, Offer offer, Integer counted, Integer was, boolean offered) {}
}
