package shop.vitrine.search.documents;

import java.util.List;

/** What can be bought of a product: prices, article numbers and whether it is in stock. */
public record DocumentOffer(DocumentPrice price, List<String> skus, List<String> gtins, boolean inStock) {
    public DocumentOffer {
        skus = Checked.orEmpty(skus);
        gtins = Checked.orEmpty(gtins);
    }
}
